import { expect, test } from "vitest";
import { STANDINGS } from "@/lib/domain/standing";
import { STANCE_CODES } from "@/lib/stats/positionRecord";
import { leftSides } from "@/lib/view/leftSides";
import { smallRecord } from "../../fixtures/smallRecord";

const { withdrew } = STANCE_CODES;
const record = smallRecord([
  { date: "2019-07-08", side: "supportive", stances: { AAA: withdrew } },
  { date: "2020-10-06", side: "critical", stances: { BBB: withdrew } },
]);
const codes = (...names: readonly (typeof STANDINGS)[number][]) =>
  Uint8Array.from(record.states, (_, i) => STANDINGS.indexOf(names[i] ?? "silent"));

test("the sides left are those of the states that withdrew, in one order", () => {
  expect(leftSides(record, [0, 1], codes("withdrew", "withdrew"))).toEqual(["critical", "supportive"]);
  expect(leftSides(record, [0, 1], codes("withdrew", "critical"))).toEqual(["supportive"]);
  expect(leftSides(record, [0, 1], codes())).toEqual([]);
});

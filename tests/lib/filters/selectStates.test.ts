import { expect, it } from "vitest";
import { smallRecord } from "@/tests/fixtures/smallRecord";
import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import { endDateOf, selectStates } from "@/lib/filters/selectStates";
import { STANDING_CODE } from "@/lib/stats/tallyStandings";

const record = smallRecord([
  { date: "2022-10-06", side: null, stances: { AAA: "a" } },
  { date: "2023-06-01", side: "critical", stances: { BBB: "s" } },
]);
const { abstained, critical, silent, subject } = STANDING_CODE;
const standing = Uint8Array.of(abstained, critical, subject, silent, silent);

function selected(filters: Partial<Filters>, skip: Parameters<typeof selectStates>[4] = []) {
  const all = { ...DEFAULT_FILTERS, ...filters };
  const mask = selectStates(record, all, standing, endDateOf(record, all), skip);
  return record.states.flatMap(({ iso3 }, i) => (mask[i] === 1 ? [iso3] : []));
}

it("keeps every state without clauses", () => {
  expect(selected({})).toEqual(["AAA", "BBB", "CHN", "OBS", "NEW"]);
});

it("joins regions with or, and groups with and", () => {
  expect(selected({ region: ["African", "WEOG"] })).toEqual(["AAA", "BBB", "NEW"]);
  expect(selected({ group: ["bri"] })).toEqual(["AAA", "CHN", "NEW"]);
  expect(selected({ group: ["bri", "oic"] })).toEqual(["AAA"]);
});

it("asks membership of the Council on the end date", () => {
  expect(selected({ group: ["hrc"] }), "the last statement's date").toEqual(["AAA", "CHN"]);
  expect(selected({ group: ["hrc"], to: "2022-12-31" })).toEqual(["AAA", "BBB", "CHN"]);
});

it("leaves out the clause a view made itself", () => {
  const filters = { standing: ["silent" as const], states: ["OBS"] };
  expect(selected(filters)).toEqual(["OBS"]);
  expect(selected(filters, ["states"])).toEqual(["OBS", "NEW"]);
  expect(selected(filters, ["standing", "states"])).toHaveLength(5);
});

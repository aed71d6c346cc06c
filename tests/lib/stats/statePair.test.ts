import { describe, expect, test } from "vitest";
import { satOn, statementsOf, tables } from "../../browser/countsFromTables";
import { loadDataset } from "@/lib/data/loadDataset";
import { DEFAULT_FILTERS } from "@/lib/domain/filters";
import { selectStatements } from "@/lib/filters/selectStatements";
import { statePair } from "@/lib/stats/statePair";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";

const record = toPositionRecord(loadDataset("data"));
const selected = selectStatements(record, DEFAULT_FILTERS);
const placeOf = (iso3: string) => record.states.findIndex((state) => state.iso3 === iso3);

/** The side each of a pair took on each statement, read from the tables: null where that is not known. */
function plainly(iso3: string, row: Record<string, string>): string | null {
  const stance = tables.entries.find((e) => e.statement === row.id && e.state === iso3)?.stance;
  if (row.kind === "recorded_vote")
    return satOn(iso3, row.date!) ? { yes: "critical", no: "supportive", abstain: "none" }[stance!]! : null;
  if (stance === "disputed") return null;
  return stance === "sign" || stance === "joined_later" ? row.side! : "none";
}

describe.each([
  ["TUR", "ALB"],
  ["UKR", "USA"],
  ["PAK", "SAU"],
  ["QAT", "FJI"],
])("%s and %s", (a, b) => {
  const { steps, overall, together } = statePair(record, placeOf(a), placeOf(b), selected);

  test("each statement is judged as a plain reading of the tables judges it", () => {
    const expected = statementsOf({}).map((row) => {
      const [one, other] = [plainly(a, row), plainly(b, row)];
      if (row.list_complete !== "true") return `${row.id} unpublished`;
      if (one === null || other === null) return `${row.id} apart`;
      return `${row.id} ${one === other ? "agree" : "differ"}`;
    });
    expect(steps.map(({ statement, outcome }) => `${record.statements[statement]!.id} ${outcome}`)).toEqual(
      expected,
    );
  });

  test("the agreement so far ends at the whole, and steps by one on what is counted", () => {
    let [same, of] = [0, 0];
    for (const { outcome, soFar } of steps) {
      same += Number(outcome === "agree");
      of += Number(outcome === "agree" || outcome === "differ");
      expect(soFar).toEqual({ same, of });
    }
    expect(overall).toEqual({ same, of });
    expect(of).toBeGreaterThan(0);
  });

  test("taking the same side is told from both taking none", () => {
    const same = statementsOf({}).filter(
      (row) =>
        row.list_complete === "true" &&
        ["critical", "supportive"].includes(plainly(a, row)!) &&
        plainly(a, row) === plainly(b, row),
    );
    expect(together).toBe(same.length);
  });
});

test("a list that is not known in full never divides two states, even where it names one of them", () => {
  const { steps } = statePair(record, placeOf("PAK"), placeOf("FRA"), selected);
  const hidden = steps.filter(({ statement }) => !record.statements[statement]!.complete);
  expect(hidden.some(({ acts }) => acts[0] === "sign")).toBe(true);
  expect(new Set(hidden.map(({ outcome }) => outcome))).toEqual(new Set(["unpublished"]));
});

test("a member's vote is not held against a state that had none", () => {
  const { steps } = statePair(record, placeOf("USA"), placeOf("TUR"), selected);
  const vote = steps.find(({ statement }) => record.statements[statement]!.kind === "recorded_vote")!;
  expect(vote).toMatchObject({ acts: ["yes", "ineligible"], outcome: "apart" });
});

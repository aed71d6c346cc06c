import { describe, expect, it } from "vitest";
import { dataFolder } from "@/lib/data/dataFolder";
import { loadDataset } from "@/lib/data/loadDataset";
import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import { compileRecord } from "@/lib/stats/compileRecord";
import { claimInWords } from "@/lib/view/claimInWords";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import { dashboardView } from "@/lib/view/dashboardView";
import { disclosureLedger, ledgerTotal } from "@/lib/view/disclosureLedger";
import { knownOfDeclared, statementsOf, tables } from "../../browser/countsFromTables";

const dataset = loadDataset(dataFolder());
const { model, timeline, claims } = dashboardPlan(dataset, "en");
const compiled = compileRecord(model.record);
const groups = disclosureLedger(timeline.marks);

const totals = (filters: Partial<Filters>) => {
  const { listed } = dashboardView(compiled, { ...DEFAULT_FILTERS, ...filters }).timeline;
  return Object.fromEntries(groups.map((group) => [group.side, ledgerTotal(timeline.marks, group, listed)]));
};
const expected = (side: string, asked: Parameters<typeof statementsOf>[0]) => {
  const lists = statementsOf(asked).filter((row) => row.side === side);
  const declared = lists.filter((row) => row.declared_count !== "");
  const sum = (column: string) => declared.reduce((total, row) => total + Number(row[column]), 0);
  return {
    lists: lists.length,
    complete: lists.filter((row) => row.list_complete === "true").length,
    named: declared.reduce((total, row) => total + knownOfDeclared(row), 0),
    declared: sum("declared_count"),
    undeclared: lists.length - declared.length,
  };
};

describe("the ledger", () => {
  it("holds every statement of the record once, by side and date, the vote apart", () => {
    const rows = groups.flatMap(({ side, rows }) => rows.map((i) => [side, timeline.marks[i]!.id]));
    const side = ["critical", "supportive", ""].flatMap((name) =>
      tables.statements
        .filter((row) => row.side === name)
        .sort((a, b) => (a.date! < b.date! ? -1 : Number(a.date! > b.date!)))
        .map((row) => [name || "vote", row.id]),
    );
    expect(rows).toEqual(side);
  });

  it("sums named and declared per side as the table does, the second-hand ones left out", () => {
    expect(totals({})).toEqual({
      critical: expected("critical", {}),
      supportive: expected("supportive", {}),
      vote: expected("", {}),
    });
    expect(totals({ topic: "any" }).supportive).toEqual(expected("supportive", { topic: "any" }));
  });

  it("follows the other filters and not the choice of a statement it makes itself", () => {
    expect(totals({ forum: "HRC" }).critical).toEqual(expected("critical", { forum: "HRC" }));
    expect(totals({ statement: ["hrc41-2019-07-08-critical"] })).toEqual(totals({}));
  });
});

describe("a number claimed in words", () => {
  it("is given for every statement without a declared number", () => {
    const undeclared = tables.statements.filter((row) => row.declared_count === "").map((row) => row.id);
    expect(Object.keys(claims)).toEqual(undeclared);
    expect(claims["hrc57-2024-09-24-supportive"]).toBe("nearly 80");
  });

  it("is not read where a number was declared, or none was quoted", () => {
    expect(claimInWords({ declaredCount: 69, notes: "Others say 'nearly 70'." })).toBeNull();
    expect(claimInWords({ declaredCount: null, notes: "nearly 80 states" })).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { CONTRADICTED_PASSAGES, nthSource } from "@/lib/view/contradictedPassages";
import { disagreements } from "@/lib/view/disagreements";
import { readRows } from "../../data/readRows";

const dataset = loadDataset("data");
const all = disagreements(dataset);
const rows = { statements: readRows("data/statements.csv"), entries: readRows("data/entries.csv") };

describe("where sources contradict", () => {
  it("holds every disputed and every declined entry of the tables with its own sources", () => {
    const inTable = rows.entries.filter(({ stance }) => stance === "disputed" || stance === "declined");
    expect(inTable.length).toBeGreaterThan(0);
    const shown = all.filter(({ kind }) => kind === "disputed" || kind === "declined");
    expect(shown.map(({ statement, state, kind }) => `${statement} ${state} ${kind}`).sort()).toEqual(
      inTable.map(({ statement, state, stance }) => `${statement} ${state} ${stance}`).sort(),
    );
    for (const { statement, state, sources, note } of shown) {
      const row = inTable.find((entry) => entry.statement === statement && entry.state === state)!;
      expect(sources).toHaveLength(row.sources!.split(";").length);
      expect(note ?? "").toBe(row.note);
    }
  });

  it("holds a count for every statement whose declared number changed", () => {
    const changed = rows.statements.filter(({ declared_history: history, declared_count: declared }) => {
      const numbers = history!
        .split(";")
        .filter(Boolean)
        .map((step) => step.split("=")[1]!);
      return new Set([...numbers, declared]).size > 1;
    });
    expect(changed.length).toBeGreaterThan(0);
    const counted = new Set(all.filter(({ kind }) => kind === "count").map(({ statement }) => statement));
    for (const { id } of changed) expect(counted).toContain(id);
    expect(counted).toContain("hrc50-2022-06-14-supportive");
  });

  it("quotes the notes word for word, and names sources and states that exist", () => {
    for (const { statement, state, passage, sources } of CONTRADICTED_PASSAGES) {
      const row = rows.statements.find(({ id }) => id === statement);
      expect(row?.notes, statement).toContain(passage);
      for (const n of sources)
        expect(dataset.sourceById.has(nthSource(statement, n)), `${statement} ${n}`).toBe(true);
      if (state !== null) expect(dataset.stateByIso3.has(state)).toBe(true);
    }
  });

  it("drops a passage that the notes no longer hold", () => {
    const { statement } = CONTRADICTED_PASSAGES.find(({ kind }) => kind === "note")!;
    const corrected = dataset.statements.map((each) =>
      each.id === statement ? { ...each, notes: "" } : each,
    );
    const after = disagreements({ ...dataset, statements: corrected });
    expect(after.filter((each) => each.statement === statement && each.kind === "note")).toEqual([]);
  });

  it("quotes the whole of a corrected note where the declared number changed", () => {
    const { statement } = CONTRADICTED_PASSAGES.find(({ kind }) => kind === "count")!;
    const corrected = dataset.statements.map((each) =>
      each.id === statement
        ? { ...each, notes: "Corrected.", declaredHistory: [{ date: each.date, count: 3 }], declaredCount: 4 }
        : each,
    );
    const after = disagreements({ ...dataset, statements: corrected });
    const counts = after.filter((each) => each.statement === statement && each.kind === "count");
    expect(counts.map(({ note }) => note)).toEqual(["Corrected."]);
  });

  it("gives every disagreement at least one linked source, in order of date", () => {
    expect(
      all.every(({ sources }) => sources.length > 0 && sources.every(({ url }) => url.startsWith("http"))),
    ).toBe(true);
    const dates = all.map(({ statement }) => dataset.statementById.get(statement)!.date);
    expect(dates).toEqual([...dates].sort());
  });
});

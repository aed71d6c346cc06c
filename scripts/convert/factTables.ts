import { factRow } from "@/lib/data/schemas/factRow";
import { factSourceRow } from "@/lib/data/schemas/factSourceRow";
import { type CsvCell, csvText } from "@/lib/format/csvText";
import type { OriginalFact } from "./originals";

/** Turns the facts into the text of facts.csv and fact_sources.csv; values are written as JSON. */
export function factTables(facts: readonly OriginalFact[]): Record<string, string> {
  return {
    "facts.csv": csvText(Object.keys(factRow.shape), facts.map(factCells)),
    "fact_sources.csv": csvText(Object.keys(factSourceRow.shape), facts.flatMap(pageCells)),
  };
}

function factCells(fact: OriginalFact): Record<string, CsvCell> {
  return {
    id: fact.id,
    category: fact.category,
    kind: fact.kind,
    value: jsonText(fact.value),
    unit: fact.unit,
    population: fact.population,
    period: fact.period,
    qualifier: fact.qualifier,
    confidence: fact.confidence,
    note: fact.note,
    passage_read_in: fact.passage_read_in,
    statement: fact.statement,
  };
}

function pageCells({ id, source, corroboration }: OriginalFact): Record<string, CsvCell>[] {
  const pages = [
    { ...source, role: "primary" },
    ...(corroboration ?? []).map((page) => ({ ...page, role: "corroboration" })),
  ];
  return pages.map(({ seed, ...page }) => ({ ...page, fact: id, seed: jsonText(seed) }));
}

function jsonText(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}

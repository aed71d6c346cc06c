import type { Fact, FactSource } from "@/lib/domain/fact";
import type { FactRow } from "./schemas/factRow";
import type { FactSourceRow } from "./schemas/factSourceRow";

/** Turns a line of facts.csv and the lines of its sources into a fact, the primary source first. */
export function toFact(row: FactRow, sourceRows: readonly FactSourceRow[]): Fact {
  const primary = sourceRows.filter(({ role }) => role === "primary");
  const others = sourceRows.filter(({ role }) => role !== "primary");
  return {
    id: row.id,
    category: row.category,
    kind: row.kind,
    value: row.value,
    unit: row.unit,
    population: row.population,
    period: row.period,
    qualifier: row.qualifier,
    confidence: row.confidence,
    note: row.note,
    passageReadIn: row.passage_read_in,
    statement: row.statement,
    sources: [...primary, ...others].map(toFactSource),
    seed: primary.flatMap(({ seed }) => seed ?? []),
  };
}

function toFactSource({ role, url, publisher, title, date, locator }: FactSourceRow): FactSource {
  return { role, url, publisher, title, date, locator };
}

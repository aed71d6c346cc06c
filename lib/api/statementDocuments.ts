import type { Dataset } from "@/lib/domain/dataset";
import type { Statement } from "@/lib/domain/statement";
import type { ApiStatement, StatementDocument, StatementsDocument } from "./schemas/statementSchemas";

/** Every statement with its list and sources, by date. */
export function statementsOf(dataset: Dataset): StatementsDocument {
  const { version, compiledOn, statements } = dataset;
  return { version, compiledOn, statements: statements.map((statement) => apiStatement(dataset, statement)) };
}

/** One statement with its list and sources; null for an id there is none of. */
export function statementOf(dataset: Dataset, id: string): StatementDocument | null {
  const statement = dataset.statementById.get(id);
  if (statement === undefined) return null;
  const { version, compiledOn } = dataset;
  return { version, compiledOn, statement: apiStatement(dataset, statement) };
}

function apiStatement(dataset: Dataset, statement: Statement): ApiStatement {
  const entries = dataset.entriesByStatement.get(statement.id) ?? [];
  const sponsors = dataset.sponsors.filter((sponsor) => sponsor.statement === statement.id);
  const cited = new Set([...entries, ...sponsors].flatMap(({ sources }) => sources));
  const sources = dataset.sources.filter(
    (source) => source.statement === statement.id || cited.has(source.id),
  );
  return {
    ...statement,
    topics: [...statement.topics],
    declaredHistory: [...statement.declaredHistory],
    entries: entries.map(
      ({ state, stance, confidence, note, changedOn, changedPrecision, sources: ids }) => ({
        state,
        stance,
        confidence,
        note,
        changedOn,
        changedPrecision,
        sources: [...ids],
      }),
    ),
    sponsors: sponsors.map(({ state, sources: ids }) => ({ state, sources: [...ids] })),
    sources: sources.map(({ id, url, publisher, title, date, listsNames }) => ({
      id,
      url,
      publisher,
      title,
      date,
      listsNames,
    })),
  };
}

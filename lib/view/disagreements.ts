import type { Dataset } from "@/lib/domain/dataset";
import type { Iso3 } from "@/lib/domain/state";
import type { Entry, Statement, StatementId } from "@/lib/domain/statement";
import { CONTRADICTED_PASSAGES, nthSource, type ContradictedPassage } from "./contradictedPassages";
import { sourceFacts, type SourceFacts } from "./stateRecord";

/** A point on which the sources of a statement contradict each other; the record shows it and decides nothing. */
export interface Disagreement {
  readonly statement: StatementId;
  /** Null where it is about the statement as a whole. */
  readonly state: Iso3 | null;
  /** A state on the list or not, a refusal to sign, a number of states, or what the notes say besides. */
  readonly kind: "disputed" | "declined" | "count" | "note";
  /** What the record's notes say of it, word for word. */
  readonly note: string | null;
  /** Those that differ; all of the statement's where the notes do not say which. */
  readonly sources: readonly SourceFacts[];
}

/** Every disagreement of the record, by date of the statement. */
export function disagreements(dataset: Dataset): Disagreement[] {
  return dataset.statements.flatMap((statement) => [
    ...ofEntries(dataset, statement),
    ...ofCounts(dataset, statement),
    ...passagesOf(statement, "note").map((passage) => ofPassage(dataset, passage)),
  ]);
}

function ofEntries(dataset: Dataset, { id }: Statement): Disagreement[] {
  return (dataset.entriesByStatement.get(id) ?? []).flatMap((entry) => {
    if (!isContested(entry)) return [];
    const { statement, state, stance: kind, note } = entry;
    return [{ statement, state, kind, note, sources: sourceFacts(dataset, entry.sources) }];
  });
}

function isContested(entry: Entry): entry is Entry & { stance: "disputed" | "declined" } {
  return entry.stance === "disputed" || entry.stance === "declined";
}

/** Numbers of states: what the notes say of them, or that the number declared was not always the same. */
function ofCounts(dataset: Dataset, statement: Statement): Disagreement[] {
  const passages = passagesOf(statement, "count");
  if (passages.length > 0) return passages.map((passage) => ofPassage(dataset, passage));
  const { id, declaredCount, declaredHistory, notes } = statement;
  const numbers = new Set(declaredHistory.map(({ count }) => count));
  if (declaredCount !== null) numbers.add(declaredCount);
  if (numbers.size < 2) return [];
  return [
    {
      statement: id,
      state: null,
      kind: "count",
      note: notes,
      sources: sourceFacts(dataset, allSources(dataset, id)),
    },
  ];
}

function passagesOf({ id, notes }: Statement, kind: ContradictedPassage["kind"]): ContradictedPassage[] {
  return CONTRADICTED_PASSAGES.filter(
    (candidate) => candidate.statement === id && candidate.kind === kind && notes.includes(candidate.passage),
  );
}

function ofPassage(
  dataset: Dataset,
  { statement, state, kind, passage, sources }: ContradictedPassage,
): Disagreement {
  const known = sources.map((n) => nthSource(statement, n)).filter((id) => dataset.sourceById.has(id));
  return {
    statement,
    state,
    kind,
    note: passage,
    sources: sourceFacts(dataset, known.length > 0 ? known : allSources(dataset, statement)),
  };
}

function allSources({ sources }: Dataset, statement: StatementId): string[] {
  return sources.filter((source) => source.statement === statement).map(({ id }) => id);
}

import type { Dataset } from "@/lib/domain/dataset";
import type { CouncilTerm, Iso3, State } from "@/lib/domain/state";
import type { Entry, Source, Statement } from "@/lib/domain/statement";

export type SourceFacts = Omit<Source, "id" | "statement">;

export interface StateRecordEntry extends Omit<Entry, "state" | "statement" | "sources"> {
  readonly statement: Omit<Statement, "declaredHistory">;
  readonly sources: readonly SourceFacts[];
}

export interface SponsoredStatement {
  readonly statement: string;
  readonly sources: readonly SourceFacts[];
}

/** One state's whole dated record with its sources, as `/api/v1/states/FRA.json` gives it. */
export interface StateRecord {
  readonly version: string;
  readonly compiledOn: string;
  readonly state: Omit<State, "latitude" | "longitude" | "needsMarker">;
  readonly councilTerms: readonly Omit<CouncilTerm, "state">[];
  /** By date of the statement, then its id. */
  readonly entries: readonly StateRecordEntry[];
  /** Recorded votes whose text the state tabled. */
  readonly sponsored: readonly SponsoredStatement[];
}

/** Gathers a state's record; null for a code that is none of the dataset's states. */
export function stateRecord(dataset: Dataset, iso3: Iso3): StateRecord | null {
  const state = dataset.stateByIso3.get(iso3);
  if (state === undefined) return null;
  const entries = (dataset.entriesByState.get(iso3) ?? []).map((entry) => toRecordEntry(dataset, entry));
  return {
    version: dataset.version,
    compiledOn: dataset.compiledOn,
    state: without(state, "latitude", "longitude", "needsMarker"),
    councilTerms: (dataset.termsByState.get(iso3) ?? []).map((term) => without(term, "state")),
    entries: entries.sort(
      (a, b) => compare(a.statement.date, b.statement.date) || compare(a.statement.id, b.statement.id),
    ),
    sponsored: dataset.sponsors
      .filter((sponsor) => sponsor.state === iso3)
      .map(({ statement, sources }) => ({ statement, sources: sourceFacts(dataset, sources) })),
  };
}

function toRecordEntry(dataset: Dataset, entry: Entry): StateRecordEntry {
  return {
    statement: without(dataset.statementById.get(entry.statement)!, "declaredHistory"),
    stance: entry.stance,
    confidence: entry.confidence,
    note: entry.note,
    changedOn: entry.changedOn,
    changedPrecision: entry.changedPrecision,
    sources: sourceFacts(dataset, entry.sources),
  };
}

/** What readers are told of each source, in the order of the ids. */
export function sourceFacts(dataset: Dataset, ids: readonly string[]): SourceFacts[] {
  return ids.map((id) => {
    const { url, publisher, title, date, listsNames } = dataset.sourceById.get(id)!;
    return { url, publisher, title, date, listsNames };
  });
}

function without<T extends object, K extends keyof T & string>(object: T, ...keys: K[]): Omit<T, K> {
  const left = Object.entries(object).filter(([key]) => !(keys as readonly string[]).includes(key));
  return Object.fromEntries(left) as Omit<T, K>;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

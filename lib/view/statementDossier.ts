import type { Dataset } from "@/lib/domain/dataset";
import type { Iso3, Locale } from "@/lib/domain/state";
import type { Statement, StatementId } from "@/lib/domain/statement";
import { nameOrder } from "@/lib/format/nameOrder";
import { LIST_CHANGES, statementDifference, type ListChange } from "@/lib/stats/statementDifference";
import { missingFrom, type MissingNames } from "@/lib/stats/missingNames";
import { statementSeries } from "@/lib/stats/statementSeries";
import { dashboardPlan } from "./dashboardPlan";
import { declaredSteps, type DeclaredStep } from "./declaredSteps";
import { disagreements, type Disagreement } from "./disagreements";
import { listParts, type ListParts } from "./listParts";
import { namedList, type NamedList } from "./namedList";
import { sourceFacts, type SourceFacts } from "./stateRecord";

export interface NamedState {
  readonly iso3: Iso3;
  readonly name: string;
}

export interface DifferenceFromPrevious {
  readonly previous: Statement;
  readonly changes: Readonly<Record<ListChange, readonly NamedState[]>>;
  /** How many names of the earlier and of this list are not known; null where no number was declared. */
  readonly missing: Readonly<Record<"previous" | "own", MissingNames | null>>;
}

/** All that the page of one statement says of it. */
export interface StatementDossier {
  readonly statement: Statement;
  readonly lead: NamedState | null;
  /** States that tabled the text voted on. */
  readonly sponsors: readonly NamedState[];
  readonly parts: ListParts;
  readonly declared: readonly DeclaredStep[];
  readonly list: NamedList;
  /** In the order of their numbers, from 1. */
  readonly sources: readonly SourceFacts[];
  /** Number of the source that shows the document under its symbol; null without one. */
  readonly symbolSource: number | null;
  readonly difference: DifferenceFromPrevious | null;
  readonly contradictions: readonly Disagreement[];
  /** The statements before and after it: in its series, and of all. */
  readonly previous: Statement | null;
  readonly next: Statement | null;
  readonly earlier: Statement | null;
  readonly later: Statement | null;
}

/** Gathers a statement's page; null for an id the record does not have. */
export function statementDossier(dataset: Dataset, locale: Locale, id: StatementId): StatementDossier | null {
  const statement = dataset.statementById.get(id);
  if (statement === undefined) return null;
  const { record } = dashboardPlan(dataset, locale).model;
  const place = dataset.statements.indexOf(statement);
  const { previous, next } = statementSeries(record, place);
  const at = (i: number | null) => (i === null ? null : (dataset.statements[i] ?? null));
  const stateOf = (iso3: Iso3) => ({ iso3, name: dataset.stateByIso3.get(iso3)!.names[locale] });
  const ownSources = dataset.sources.filter((source) => source.statement === id);
  const sources = sourceFacts(
    dataset,
    ownSources.map((source) => source.id),
  );
  return {
    statement,
    lead: statement.lead === null ? null : stateOf(statement.lead),
    sponsors: dataset.sponsors
      .filter((sponsor) => sponsor.statement === id)
      .map(({ state }) => stateOf(state)),
    parts: listParts(statement, dataset.entriesByStatement.get(id) ?? []),
    declared: declaredSteps(statement),
    list: namedList(dataset, locale, id),
    sources,
    symbolSource: symbolSource(statement, sources),
    difference: previous === null ? null : difference(dataset, locale, previous, place),
    contradictions: disagreements(dataset).filter((each) => each.statement === id),
    previous: at(previous),
    next: at(next),
    earlier: at(place - 1),
    later: at(place + 1),
  };
}

function difference(
  dataset: Dataset,
  locale: Locale,
  previous: number,
  place: number,
): DifferenceFromPrevious {
  const { record, names } = dashboardPlan(dataset, locale).model;
  const { topics } = record.statements[place]!;
  const counted = record.statements.flatMap((other, s) =>
    other.counted && other.topics.some((topic) => topics.includes(topic)) ? [s] : [],
  );
  const byName = nameOrder(locale);
  const found = statementDifference(record, previous, place, counted);
  const named = (states: readonly number[]) =>
    states
      .map((i) => ({ iso3: record.states[i]!.iso3, name: names[i]! }))
      .sort((a, b) => byName(a.name, b.name));
  return {
    previous: dataset.statements[previous]!,
    missing: { previous: missingFrom(record, previous), own: missingFrom(record, place) },
    changes: Object.fromEntries(LIST_CHANGES.map((change) => [change, named(found[change])])) as Record<
      ListChange,
      NamedState[]
    >,
  };
}

/** The source whose heading carries the document's symbol, in full or by its last part. */
function symbolSource({ symbol }: Statement, sources: readonly SourceFacts[]): number | null {
  if (symbol === null) return null;
  const shows = (text: string) => (each: SourceFacts) => `${each.publisher} ${each.title}`.includes(text);
  const found = [symbol, symbol.split("/").at(-1)!].map((text) => sources.findIndex(shows(text)));
  const place = found.find((i) => i >= 0);
  return place === undefined ? null : place + 1;
}

import type { Dataset } from "@/lib/domain/dataset";
import { VOTES, type Stance } from "@/lib/domain/stance";
import { REGIONAL_GROUPS, type Iso3, type Locale, type RegionalGroup } from "@/lib/domain/state";
import type { Confidence, DatePrecision, Entry, IsoDate, StatementId } from "@/lib/domain/statement";
import { nameOrder } from "@/lib/format/nameOrder";

/** One name on a statement's list. */
export interface ListedState {
  readonly iso3: Iso3;
  readonly name: string;
  readonly stance: Stance;
  readonly changedOn: IsoDate | null;
  readonly changedPrecision: DatePrecision | null;
  readonly note: string | null;
  /** Null where it is as sure as the statement. */
  readonly confidence: Confidence | null;
  /** Numbers of the statement's sources; null where they are the usual ones of this list. */
  readonly sources: readonly number[] | null;
}

export interface ListedGroup {
  /** Null for states in no regional group. */
  readonly region: RegionalGroup | null;
  readonly states: readonly ListedState[];
}

export interface NamedList {
  /** The set of sources that names the most states. */
  readonly usualSources: readonly number[];
  readonly groups: readonly ListedGroup[];
}

/**
 * A statement's list by regional group, votes together, names in their alphabet. Every entry is there, also
 * those that do not stand; each has its own sources, where they are not the usual ones of the list.
 */
export function namedList(dataset: Dataset, locale: Locale, id: StatementId): NamedList {
  const entries = dataset.entriesByStatement.get(id) ?? [];
  const sourceNumber = new Map(
    dataset.sources.filter((source) => source.statement === id).map((source, i) => [source.id, i + 1]),
  );
  const numbersOf = (entry: Entry) =>
    entry.sources.map((source) => sourceNumber.get(source)!).sort(ascending);
  const usualSources = commonest(entries.map(numbersOf));
  const byName = nameOrder(locale);
  const listed = entries
    .map((entry) => ({ entry, state: dataset.stateByIso3.get(entry.state)! }))
    .map(({ entry, state }) => ({
      region: state.region,
      iso3: state.iso3,
      name: state.names[locale],
      stance: entry.stance,
      changedOn: entry.changedOn,
      changedPrecision: entry.changedPrecision,
      note: entry.note,
      confidence: entry.confidence,
      sources: sameNumbers(numbersOf(entry), usualSources) ? null : numbersOf(entry),
    }))
    .sort((a, b) => voteOrder(a.stance) - voteOrder(b.stance) || byName(a.name, b.name));
  const groups = [...REGIONAL_GROUPS, null].map((region) => ({
    region,
    states: listed.flatMap(({ region: own, ...state }) => (own === region ? [state] : [])),
  }));
  return {
    usualSources,
    groups: groups.filter(({ region, states }) => region !== null || states.length > 0),
  };
}

/** Votes in the order of the chamber; what is no vote keeps to the alphabet. */
function voteOrder(stance: Stance): number {
  return (VOTES as readonly Stance[]).indexOf(stance);
}

function commonest(sets: readonly (readonly number[])[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const set of sets) counts.set(set.join(), (counts.get(set.join()) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return sets.find((set) => counts.get(set.join()) === most) ?? [];
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.join() === b.join();
}

function ascending(a: number, b: number): number {
  return a - b;
}

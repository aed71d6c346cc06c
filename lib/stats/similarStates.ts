import { SUBJECT } from "@/lib/domain/state";
import { agreement, type Agreement } from "./agreement";
import type { PositionRecord } from "./positionRecord";

export interface SimilarState extends Agreement {
  /** Place in the record. */
  readonly state: number;
}

/** One end of the ranking: the first few, and how many more agree exactly as much as the last of them. */
export interface SimilarityEnd {
  readonly states: readonly SimilarState[];
  readonly tied: number;
}

const SHOWN = 5;

/**
 * The states that agree with one state the most and the least, by the share of statements on which both did the
 * same; equal shares in the order of `order`. China, whose policies the statements are about, is not ranked.
 * @param selected statement indexes
 * @param order places of the record's states in the alphabet of the page
 */
export function similarStates(
  record: PositionRecord,
  state: number,
  selected: readonly number[],
  order: readonly number[],
): { most: SimilarityEnd; least: SimilarityEnd } {
  const others = order
    .filter((other) => other !== state && record.states[other]!.iso3 !== SUBJECT)
    .map((other) => ({ state: other, ...agreement(record, state, other, selected) }))
    .filter(({ of }) => of > 0);
  return {
    most: firstOf(others.toSorted((a, b) => compareShares(b, a))),
    least: firstOf(others.toSorted(compareShares)),
  };
}

/** Compares same ÷ of without dividing, so that equal shares are equal. */
function compareShares(a: Agreement, b: Agreement): number {
  return a.same * b.of - b.same * a.of;
}

function firstOf(ranked: readonly SimilarState[]): SimilarityEnd {
  const last = ranked[Math.min(SHOWN, ranked.length) - 1];
  const tied = ranked.slice(SHOWN).filter((other) => compareShares(other, last!) === 0).length;
  return { states: ranked.slice(0, SHOWN), tied };
}

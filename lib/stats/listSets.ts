import { missingFrom, type MissingNames } from "./missingNames";
import { STANCE_CODES, type PositionRecord } from "./positionRecord";

/** The three parts two lists fall into. */
export const LIST_PARTS = ["onlyFirst", "both", "onlySecond"] as const;

export type ListPart = (typeof LIST_PARTS)[number];

/** Two lists as sets of states; all numbers are places in the record, ascending. */
export interface ListSets extends Readonly<Record<ListPart, readonly number[]>> {
  /** States with an entry on one of the two that does not stand: withdrawn, refused or disputed. */
  readonly removed: readonly number[];
  /** Per list, how many names are not known; null where no number was declared. */
  readonly missing: readonly [MissingNames | null, MissingNames | null];
}

/**
 * Splits the names that stand on two letters or joint statements.
 * @param first place of a statement in the record; `second` likewise
 * @param considered 1 for each state to be shown
 */
export function listSets(
  record: PositionRecord,
  first: number,
  second: number,
  considered: Uint8Array,
): ListSets {
  const parts = { onlyFirst: [] as number[], both: [] as number[], onlySecond: [] as number[] };
  const removed: number[] = [];
  considered.forEach((bit, i) => {
    if (bit === 0) return;
    const [onFirst, onSecond] = [isNamed(record, first, i), isNamed(record, second, i)];
    if (onFirst || onSecond) parts[onFirst ? (onSecond ? "both" : "onlyFirst") : "onlySecond"].push(i);
    if (isRemoved(record, first, i) || isRemoved(record, second, i)) removed.push(i);
  });
  return { ...parts, removed, missing: [missingFrom(record, first), missingFrom(record, second)] };
}

const NAMED: string = STANCE_CODES.sign + STANCE_CODES.joined_later;
const REMOVED: string = STANCE_CODES.withdrew + STANCE_CODES.declined + STANCE_CODES.disputed;

function isNamed(record: PositionRecord, statement: number, state: number): boolean {
  return NAMED.includes(record.stances[statement]![state]!);
}

function isRemoved(record: PositionRecord, statement: number, state: number): boolean {
  return REMOVED.includes(record.stances[statement]![state]!);
}

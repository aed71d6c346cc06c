import type { IsoDate } from "@/lib/domain/statement";
import { STANCE_CODES, type PositionRecord } from "@/lib/stats/positionRecord";

/** Entries that were made or taken back after a window's end, which the window shows as they stand now. */
export interface LaterChanges {
  readonly joined: number;
  readonly withdrew: number;
}

/**
 * Counts the later joinings and withdrawals on some statements that are dated after a day.
 * @param among 1 for each state to be counted
 */
export function laterChanges(
  { states, statements, stances }: PositionRecord,
  selected: readonly number[],
  day: IsoDate,
  among: Uint8Array,
): LaterChanges {
  const later = selected.flatMap((s) =>
    states.flatMap(({ iso3 }, i) =>
      among[i] === 1 && (statements[s]!.changed[iso3] ?? "") > day ? [stances[s]![i]!] : [],
    ),
  );
  const count = (code: string) => later.filter((one) => one === code).length;
  return { joined: count(STANCE_CODES.joined_later), withdrew: count(STANCE_CODES.withdrew) };
}

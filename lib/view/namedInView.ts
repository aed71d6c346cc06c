import { STANDING_STANCES } from "@/lib/domain/stance";
import { STANCE_CODES, type PositionRecord } from "@/lib/stats/positionRecord";

const STANDS = STANDING_STANCES.map((stance) => STANCE_CODES[stance]).join("");

/**
 * How many names that stand on a record's only statement are in view.
 * @param among where given, only states with a 1 there are counted
 */
export function namedInView(record: PositionRecord, inView: Uint8Array, among?: Uint8Array): number {
  const codes = record.stances[0]!;
  return inView.reduce((sum, bit, i) => sum + (STANDS.includes(codes[i]!) && among?.[i] !== 0 ? bit : 0), 0);
}

import type { Side } from "@/lib/domain/statement";
import { STANCE_CODES, type PositionRecord } from "@/lib/stats/positionRecord";

/**
 * The side a state left: that of its newest withdrawn entry among the selected statements.
 * @param selected statement indexes, ascending
 * @returns null where it withdrew from none
 */
export function formerSide(record: PositionRecord, selected: readonly number[], state: number): Side | null {
  const left = selected.findLast((s) => record.stances[s]![state] === STANCE_CODES.withdrew);
  return left === undefined ? null : record.statements[left]!.side;
}

import type { Standing } from "@/lib/domain/standing";
import type { PositionRecord } from "@/lib/stats/positionRecord";
import { formerSide } from "./formerSide";

/**
 * The standing whose colour a state's mark takes: its own, or for a state that withdrew the side it left.
 * @param selected statement indexes, ascending
 */
export function standingHue(
  record: PositionRecord,
  selected: readonly number[],
  state: number,
  standing: Standing,
): Standing {
  return standing === "withdrew" ? (formerSide(record, selected, state) ?? standing) : standing;
}

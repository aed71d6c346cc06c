import { STANDINGS } from "@/lib/domain/standing";
import { SIDES, type Side } from "@/lib/domain/statement";
import type { PositionRecord } from "@/lib/stats/positionRecord";
import { formerSide } from "./formerSide";

const WITHDREW = STANDINGS.indexOf("withdrew");

/**
 * The sides that the states with the standing `withdrew` left, in the order of SIDES.
 * @param selected statement indexes, ascending
 * @param standing each state's standing, as its place in STANDINGS
 */
export function leftSides(record: PositionRecord, selected: readonly number[], standing: Uint8Array): Side[] {
  const left = new Set<Side | null>();
  standing.forEach((code, state) => {
    if (code === WITHDREW) left.add(formerSide(record, selected, state));
  });
  return SIDES.filter((side) => left.has(side));
}

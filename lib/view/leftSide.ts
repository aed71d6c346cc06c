import { STANDINGS } from "@/lib/domain/standing";
import type { Side } from "@/lib/domain/statement";
import type { PositionRecord } from "@/lib/stats/positionRecord";
import { formerSide } from "./formerSide";

const WITHDREW = STANDINGS.indexOf("withdrew");

/** The side a state left, whose hue its sign takes; undefined for one that did not withdraw. */
export function leftSide(
  record: PositionRecord,
  {
    selected,
    tally,
  }: { readonly selected: readonly number[]; readonly tally: { readonly standing: Uint8Array } },
  state: number,
): Side | undefined {
  if (tally.standing[state] !== WITHDREW) return undefined;
  return formerSide(record, selected, state) ?? undefined;
}

import type { Piece } from "./pieces";

type Side = Pick<Piece, "id" | "source">;

/** Pairs of areas whose whole common border is disputed, as the boundary register says. */
const DISPUTED_PAIRS: readonly (readonly [string, string])[] = [
  ["ESH", "MAR"],
  ["SRB", "XKX"],
  ["ISR", "PSE"],
];

/** Whether the border between two polygons of Natural Earth is drawn dashed. */
export function isDisputedBorder(a: Side, b: Side): boolean {
  return DISPUTED_PAIRS.some(
    ([one, other]) => (a.id === one && b.id === other) || (a.id === other && b.id === one),
  );
}

import type { Side } from "@/lib/domain/statement";

/** The side that all states which withdrew left, in whose hue they are drawn as one; undefined where they left both. */
export function oneSide(left: readonly Side[]): Side | undefined {
  return left.length === 1 ? left[0] : undefined;
}

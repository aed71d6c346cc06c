import { MOVEMENTS, type Movement } from "@/lib/stats/movement";

type Hyphened<Text extends string> = Text extends `${infer Head} ${infer Tail}`
  ? `${Head}-${Hyphened<Tail>}`
  : Text;

/** A movement as an address and a mark in the page spell it: `switched-to-critical`. */
export type MovementSlug = Hyphened<Movement>;

/** The slug of a movement. */
export function movementSlug(movement: Movement): MovementSlug {
  return movement.replaceAll(" ", "-") as MovementSlug;
}

/** All slugs, in the order of MOVEMENTS. */
export const MOVEMENT_SLUGS = MOVEMENTS.map(movementSlug);

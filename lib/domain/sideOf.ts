import type { Stance, Vote } from "./stance";
import type { Standing } from "./standing";
import type { Side } from "./statement";

/** The standing a way to vote means: yes speaks against China's policies, no for them. */
export const STANDING_OF_VOTE = {
  yes: "critical",
  abstain: "abstained",
  no: "supportive",
} as const satisfies Record<Vote, Standing>;

/**
 * The side a stance puts a state on: a signature's is that of the statement, a vote's its own; null for all others.
 * @param side the statement's own side; null for a recorded vote
 */
export function sideOf(stance: Stance, side: Side | null): Side | null {
  switch (stance) {
    case "sign":
    case "joined_later":
      return side;
    case "yes":
    case "no":
      return STANDING_OF_VOTE[stance];
    case "abstain":
    case "withdrew":
    case "disputed":
    case "declined":
      return null;
  }
}

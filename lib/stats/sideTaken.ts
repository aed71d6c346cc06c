import { sideOf } from "@/lib/domain/sideOf";
import type { Side } from "@/lib/domain/statement";
import type { Act } from "./actOn";

/**
 * The side an act puts a state on: a signature's or a vote's; `neither` for an abstention, a withdrawn signature,
 * a refusal and silence; null where the act is not known or was not open to the state.
 * @param side the statement's own side; null for a recorded vote
 */
export function sideTaken(act: Act, side: Side | null): Side | "neither" | null {
  switch (act) {
    case "sign":
    case "joined_later":
    case "yes":
    case "no":
      return sideOf(act, side);
    case "abstain":
    case "withdrew":
    case "declined":
    case "silent":
      return "neither";
    case "disputed":
    case "unpublished":
    case "ineligible":
    case "subject":
      return null;
  }
}

import type { Vote } from "@/lib/domain/stance";
import { STANCE_CODES } from "@/lib/stats/positionRecord";

export type VoteTally = Readonly<Record<Vote, number>>;

/**
 * Counts the votes of one recorded vote.
 * @param codes the vote's stances, one character per state
 * @param inView where given, only states with a 1 are counted
 */
export function voteTally(codes: string, inView?: Uint8Array): VoteTally {
  const count = (vote: Vote) => {
    let sum = 0;
    for (let i = codes.indexOf(STANCE_CODES[vote]); i >= 0; i = codes.indexOf(STANCE_CODES[vote], i + 1)) {
      sum += inView ? inView[i]! : 1;
    }
    return sum;
  };
  return { yes: count("yes"), abstain: count("abstain"), no: count("no") };
}

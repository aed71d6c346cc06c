import type { Vote } from "@/lib/domain/stance";
import { STANCE_CODES, type PositionRecord, type RecordStatement } from "@/lib/stats/positionRecord";

/** How some states voted in one recorded vote. */
export interface VoteResult extends Readonly<Record<Vote, number>> {
  readonly statement: RecordStatement;
}

/**
 * Counts the votes of the states considered.
 * @param vote place of the recorded vote in the record
 * @param considered 1 for each state to be counted
 */
export function voteResult(
  { statements, stances }: PositionRecord,
  vote: number,
  considered: Uint8Array,
): VoteResult {
  const codes = [...stances[vote]!];
  const count = (stance: Vote) =>
    codes.filter((code, i) => considered[i] === 1 && code === STANCE_CODES[stance]).length;
  return { statement: statements[vote]!, yes: count("yes"), no: count("no"), abstain: count("abstain") };
}

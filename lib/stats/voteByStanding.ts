import type { CountingRule } from "@/lib/domain/filters";
import { VOTES, type Vote } from "@/lib/domain/stance";
import { STANDINGS, type Standing } from "@/lib/domain/standing";
import type { CompiledRecord } from "./compileRecord";
import { STANCE_OF_CODE } from "./positionRecord";
import { tallyStandings } from "./tallyStandings";

/** Members of one standing before a vote, by how they voted; places of states in the record. */
export interface VoteRow {
  readonly standing: Standing;
  readonly members: Readonly<Record<Vote, readonly number[]>>;
}

/**
 * A recorded vote against where its voters stood by the statements of earlier days; the vote itself and what was
 * said on its day are left out.
 * @param selected statement indexes, ascending
 * @returns the standings that occur, in the order of STANDINGS; null where no earlier statement is selected
 */
export function voteByStanding(
  compiled: CompiledRecord,
  vote: number,
  selected: readonly number[],
  rule: CountingRule,
): readonly VoteRow[] | null {
  const { record } = compiled;
  const { date } = record.statements[vote]!;
  const before = selected.filter((s) => record.statements[s]!.date < date);
  if (before.length === 0) return null;
  const { standing } = tallyStandings(compiled, before, rule);
  const codes = [...record.stances[vote]!];
  return STANDINGS.flatMap((name, code): VoteRow[] => {
    const voters = (wanted: Vote) =>
      codes.flatMap((stance, i) =>
        standing[i] === code && STANCE_OF_CODE.get(stance) === wanted ? [i] : [],
      );
    const members = { yes: voters("yes"), abstain: voters("abstain"), no: voters("no") };
    return VOTES.some((wanted) => members[wanted].length > 0) ? [{ standing: name, members }] : [];
  });
}

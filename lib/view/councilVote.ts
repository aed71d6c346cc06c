import type { CountingRule } from "@/lib/domain/filters";
import type { IsoDate } from "@/lib/domain/statement";
import type { CompiledRecord } from "@/lib/stats/compileRecord";
import { voteByStanding, type VoteRow } from "@/lib/stats/voteByStanding";

/** A recorded vote of the Council: its place in the record, and its voters by where they stood before. */
export interface CouncilVote {
  readonly statement: number;
  /** Null where no statement in view was made before. */
  readonly before: readonly VoteRow[] | null;
}

interface Question {
  readonly date: IsoDate;
  /** Statement indexes, ascending. */
  readonly selected: readonly number[];
  readonly rule: CountingRule;
  /** Orders places of states. */
  readonly byName: (a: number, b: number) => number;
}

/** The recorded vote of a day with its voters in the order of names; null on a day without one. */
export function councilVote(
  compiled: CompiledRecord,
  { date, selected, rule, byName }: Question,
): CouncilVote | null {
  const statement = compiled.record.statements.findIndex(
    (s) => s.kind === "recorded_vote" && s.date === date,
  );
  if (statement < 0) return null;
  const rows = voteByStanding(compiled, statement, selected, rule);
  const before = rows?.map(({ standing, members: { yes, abstain, no } }) => ({
    standing,
    members: { yes: [...yes].sort(byName), abstain: [...abstain].sort(byName), no: [...no].sort(byName) },
  }));
  return { statement, before: before ?? null };
}

import type { RecordStatement } from "./positionRecord";

/**
 * Place of what is meant by “the vote”: the newest recorded one that counts; null where there is none.
 * @param statements by date
 */
export function newestVote(statements: readonly Pick<RecordStatement, "kind" | "counted">[]): number | null {
  const place = statements.findLastIndex(({ kind, counted }) => kind === "recorded_vote" && counted);
  return place < 0 ? null : place;
}

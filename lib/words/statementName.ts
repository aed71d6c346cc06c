import { TOPICS } from "@/lib/domain/statement";
import type { RecordStatement } from "@/lib/stats/positionRecord";
import type { Words } from "./words";

type Named = Pick<RecordStatement, "kind" | "forum" | "session" | "side" | "topics">;

/** What a statement is: its kind, topics, forum, session and side. */
export function statementName(t: Words, { kind, forum, session, side, topics }: Named): string {
  // The topics in one order, so that the catalogue has one wording for each set of them.
  const key = TOPICS.filter((topic) => topics.includes(topic)).join("_");
  return t("timeline.name", { kind, forum, session, side: side ?? "none", topics: key });
}

import type { TimelineMark } from "@/lib/chart/timelineMark";
import { formatDate } from "@/lib/format/formatDate";
import type { RecordStatement } from "@/lib/stats/positionRecord";
import { statementName } from "./statementName";
import type { Words } from "./words";

/** What is written and spoken about a statement's mark on the timeline. */
export interface StatementMarkWords {
  readonly date: string;
  /** What it is: kind, topics, forum, session and side. */
  readonly name: string;
  readonly ratio: string;
  /** Everything in one line, for those who do not see the bar. */
  readonly label: string;
}

type Counts = Pick<TimelineMark, "named" | "declared" | "votes" | "joinedLater" | "withdrew" | "counted">;

/** The words of one mark in a language. */
export function statementMarkWords(
  t: Words,
  { named, declared, votes, joinedLater, withdrew, counted }: Counts,
  statement: RecordStatement,
  language: string,
): StatementMarkWords {
  const date = formatDate(statement.date, language);
  const name = statementName(t, statement);
  const share =
    declared === null ? t("timeline.ratioUndeclared", { named }) : t("timeline.ratio", { named, declared });
  const ratio = votes ? t("timeline.votes", { ...votes }) : share;
  const said = { date, name, ratio, joined: joinedLater, withdrew, counted: counted ? "yes" : "no" };
  return { date, name, ratio, label: t("timeline.label", said) };
}

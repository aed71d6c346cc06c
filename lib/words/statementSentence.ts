import { formatDate } from "@/lib/format/formatDate";
import { formatPartialDate } from "@/lib/format/formatPartialDate";
import type { StatementDossier } from "@/lib/view/statementDossier";
import type { Words } from "./words";

/** A statement in one sentence with its ground: how many declared, how many named; its page and its brief say this. */
export function statementSentence(
  t: Words,
  { statement, parts }: StatementDossier,
  language: string,
): string {
  const { date, forum, side, kind, topics, declaredCount, listComplete, status, tally } = statement;
  const declared = declaredCount ?? 0;
  const facts = {
    kind,
    forum,
    side: side ?? "vote",
    date: formatDate(date, language),
    topics: topics.join("_"),
  };
  if (status === "reported") return t("statement.sentenceReported", { ...facts, declared });
  const { named, withdrawn, later } = parts;
  const ground = declaredCount === null ? "undeclared" : listComplete ? "complete" : "incomplete";
  const found =
    tally !== null && kind === "recorded_vote"
      ? t("statement.result", { ...tally, count: named })
      : t(`statement.ground.${ground}`, {
          declared,
          named,
          withdrawn,
          // Who joined later is told apart only where the number declared grew with them.
          joined: later === null ? 0 : parts.joinedLater,
          later: later?.count ?? 0,
          more: (later?.count ?? declared) - declared,
          laterDate: later === null ? "" : formatPartialDate(later.date, language),
        });
  return `${t("statement.sentence", facts)} ${found}`;
}

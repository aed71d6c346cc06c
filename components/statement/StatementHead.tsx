import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { formatDate } from "@/lib/format/formatDate";
import type { StatementDossier } from "@/lib/view/statementDossier";
import styles from "./statementHead.module.css";
import { StatementFacts } from "./StatementFacts";

/** What, when and where; the statement in one sentence; and, where it is only known second-hand, that it never counts. */
export function StatementHead({ dossier, language }: { dossier: StatementDossier; language: string }) {
  const t = useTranslations("statement");
  const { date, forum, session, side, kind, title, topics, declaredCount, listComplete, status } =
    dossier.statement;
  const { named, withdrawn } = dossier.parts;
  const facts = {
    kind,
    forum,
    side: side ?? "vote",
    date: formatDate(date, language),
    topics: topics.join("_"),
  };
  const ground = declaredCount === null ? "undeclared" : listComplete ? "complete" : "incomplete";
  return (
    <header className={styles.head}>
      <p className={article.kicker}>
        {t.rich("kicker", {
          forum,
          session,
          side: facts.side,
          date: facts.date,
          time: (words) => <time dateTime={date}>{words}</time>,
        })}
      </p>
      <h1 className={article.title} lang="en">
        {title}
      </h1>
      {status === "reported" ? (
        <p className={styles.secondHand} data-second-hand>
          <strong>{t("secondHand.heading")}</strong> {t("secondHand.meaning")}
        </p>
      ) : null}
      <p className={article.lead}>
        {status === "reported"
          ? t("sentenceReported", { ...facts, declared: declaredCount ?? 0 })
          : t("sentence", facts)}{" "}
        {status === "reported"
          ? null
          : kind === "recorded_vote"
            ? t("result", { ...dossier.statement.tally!, count: named })
            : t(`ground.${ground}`, { declared: declaredCount ?? 0, named, withdrawn })}
      </p>
      <StatementFacts dossier={dossier} />
    </header>
  );
}

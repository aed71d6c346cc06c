import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { formatDate } from "@/lib/format/formatDate";
import type { StatementDossier } from "@/lib/view/statementDossier";
import { statementSentence } from "@/lib/words/statementSentence";
import styles from "./statementHead.module.css";
import { StatementFacts } from "./StatementFacts";

/** What, when and where; the statement in one sentence; and, where it is only known second-hand, that it never counts. */
export function StatementHead({ dossier, language }: { dossier: StatementDossier; language: string }) {
  const t = useTranslations("statement");
  const { date, forum, session, side, title, status } = dossier.statement;
  return (
    <header className={styles.head}>
      <p className={article.kicker}>
        {t.rich("kicker", {
          forum,
          session,
          side: side ?? "vote",
          date: formatDate(date, language),
          time: (words) => <time dateTime={date}>{words}</time>,
        })}
      </p>
      <h1 className={`${article.title} ${styles.title}`} lang="en">
        {title}
      </h1>
      {status === "reported" ? (
        <p className={styles.secondHand} data-second-hand>
          <strong>{t("secondHand.heading")}</strong> {t("secondHand.meaning")}
        </p>
      ) : null}
      <p className={article.lead}>{statementSentence(useTranslations(), dossier, language)}</p>
      <StatementFacts dossier={dossier} />
    </header>
  );
}

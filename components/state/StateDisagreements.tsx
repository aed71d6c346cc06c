import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { StatementLink } from "@/components/page/StatementLink";
import { CitedPages } from "@/components/record/CitedPages";
import { whatOf } from "@/lib/domain/whatOf";
import { formatDate } from "@/lib/format/formatDate";
import type { StateDossier } from "@/lib/view/stateDossier";
import record from "./recordRow.module.css";
import styles from "./state.module.css";

/** The points about this state on which sources contradict each other, with the sources that differ. */
export function StateDisagreements({ dossier }: { readonly dossier: StateDossier }) {
  const t = useTranslations("statePage.disagreements");
  const words = useTranslations("stateViews");
  const { contradictions, acts, model } = dossier;
  if (contradictions.length === 0) return null;
  return (
    <section className={article.section} aria-labelledby="contradictions-heading">
      <h2 id="contradictions-heading" className={article.heading}>
        {t("heading")}
      </h2>
      <p className={article.note}>{t("guide")}</p>
      <ul className={styles.contradictions}>
        {contradictions.map(({ statement: id, kind, note, sources }, i) => {
          const { act, statement } = acts.find((other) => other.statement.id === id)!;
          const { date, forum, session } = statement;
          const what = words("what", { what: whatOf(statement), forum, session });
          return (
            <li key={i} data-contradiction={kind}>
              <h3>{t(`kind.${kind}`)}</h3>
              <p>
                <StatementLink id={id}>
                  {t("where", { date: formatDate(date, model.language), what })}
                </StatementLink>
              </p>
              {note === null ? null : <blockquote lang="en">{note}</blockquote>}
              <p>{t("record", { act: words(`act.${act}`) })}</p>
              <CitedPages className={record.sources} sources={sources} language={model.language} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

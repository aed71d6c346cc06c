import { getTranslations } from "next-intl/server";
import article from "@/components/page/article.module.css";
import { StatementLink } from "@/components/page/StatementLink";
import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/state";
import { formatDate } from "@/lib/format/formatDate";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { alikeStatements, topicOfName } from "@/lib/view/alikeStatements";
import { disagreements } from "@/lib/view/disagreements";
import { DisagreementItem } from "./DisagreementItem";
import styles from "./disagreements.module.css";

interface Props {
  readonly dataset: Dataset;
  readonly locale: Locale;
}

/** Where the sources contradict each other: every point with both sides' sources, statement by statement. */
export async function Disagreements({ dataset, locale }: Props) {
  const t = await getTranslations("disagreements");
  const found = disagreements(dataset);
  const language = catalogueOf(locale);
  const statements = [...new Set(found.map(({ statement }) => statement))];
  const alike = alikeStatements(dataset.statements);
  if (found.length === 0) return null;
  return (
    <section id="disagreements" className={article.section} aria-labelledby="disagreements-heading">
      <h2 id="disagreements-heading" className={article.heading}>
        {t("heading")}
      </h2>
      <p className={article.note}>{t("lead", { count: found.length })}</p>
      <ul className={styles.statements}>
        {statements.map((id) => {
          const statement = dataset.statementById.get(id)!;
          const { date, forum, session, side, lead } = statement;
          const name = t("named", {
            name: t("statement", {
              date: formatDate(date, language),
              forum,
              session: String(session),
              side: side ?? "vote",
            }),
            topic: topicOfName(statement),
            lead: lead !== null && alike.has(id) ? dataset.stateByIso3.get(lead)!.names[locale] : "none",
          });
          return (
            <li key={id}>
              <h3 className={styles.statement}>
                <StatementLink id={id}>{name}</StatementLink>
              </h3>
              <ul>
                {found
                  .filter(({ statement }) => statement === id)
                  .map((point, i) => (
                    <DisagreementItem
                      key={i}
                      point={point}
                      statementName={name}
                      name={point.state === null ? null : dataset.stateByIso3.get(point.state)!.names[locale]}
                      language={language}
                    />
                  ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

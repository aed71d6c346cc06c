import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { StatementLink } from "@/components/page/StatementLink";
import { NamedOfDeclared } from "@/components/record/NamedOfDeclared";
import { formatDate } from "@/lib/format/formatDate";
import { LIST_CHANGES } from "@/lib/stats/statementDifference";
import { namedOf } from "@/lib/view/namedOf";
import type { DifferenceFromPrevious } from "@/lib/view/statementDossier";
import { changeMeaning } from "@/lib/words/changeMeaning";
import { StateNames } from "./StateNames";
import styles from "./listDifference.module.css";

interface Props {
  readonly difference: DifferenceFromPrevious;
  readonly side: "critical" | "supportive";
  readonly language: string;
}

/** Who joined, switched, is absent or cannot be told, against the statement of this side and forum before it. */
export function ListDifference({ difference, side, language }: Props) {
  const t = useTranslations("statement.difference");
  const words = useTranslations();
  const { previous, changes } = difference;
  return (
    <section className={article.section} aria-labelledby="difference-heading" data-difference={previous.id}>
      <h2 id="difference-heading" className={article.heading}>
        {t("heading")}
      </h2>
      <p className={article.text}>
        {t.rich("against", {
          date: formatDate(previous.date, language),
          forum: previous.forum,
          side,
          statement: (words) => <StatementLink id={previous.id}>{words}</StatementLink>,
        })}{" "}
        <NamedOfDeclared statement={namedOf(previous)} />
      </p>
      <dl className={styles.changes}>
        {LIST_CHANGES.map((change) => {
          const states = changes[change];
          if (states.length === 0) return null;
          return (
            <div key={change} data-change={change} data-count={states.length}>
              <dt>
                <strong>{t(`change.${change}`, { count: states.length })}</strong>{" "}
                <span className={styles.meaning}>{changeMeaning(words, change, difference, side)}</span>
              </dt>
              <dd>
                <StateNames states={states} />
              </dd>
            </div>
          );
        })}
      </dl>
      <p className={article.note}>{t("absence")}</p>
    </section>
  );
}

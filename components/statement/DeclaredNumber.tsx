import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { NamedOfDeclared } from "@/components/record/NamedOfDeclared";
import { formatPartialDate } from "@/lib/format/formatPartialDate";
import { namedOf } from "@/lib/view/namedOf";
import type { StatementDossier } from "@/lib/view/statementDossier";
import { DeclaredBar } from "./DeclaredBar";
import styles from "./declaredNumber.module.css";

/** How many states were declared, how many of them are named, and how the number changed. */
export function DeclaredNumber({ dossier, language }: { dossier: StatementDossier; language: string }) {
  const t = useTranslations("statement.declared");
  const { statement, declared } = dossier;
  return (
    <section aria-labelledby="declared-heading">
      <h2 id="declared-heading" className={article.heading}>
        {t("heading", { kind: statement.kind })}
      </h2>
      <p className={styles.ratio}>
        <NamedOfDeclared statement={namedOf(statement)} />
      </p>
      <DeclaredBar dossier={dossier} />
      {declared.length === 0 ? null : (
        <>
          <p className={article.note}>{t("history")}</p>
          <ol className={styles.steps}>
            {declared.map(({ count, date, daysLater }, i) => (
              <li key={date} data-declared-step={count}>
                <strong>{count}</strong>{" "}
                {i === 0
                  ? t("first", { date: formatPartialDate(date, language) })
                  : daysLater === null
                    ? t("later", { date: formatPartialDate(date, language) })
                    : t("daysLater", { days: daysLater, date: formatPartialDate(date, language) })}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

import { getTranslations } from "next-intl/server";
import article from "@/components/page/article.module.css";
import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/state";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { presetQuestions } from "@/lib/view/presetQuestions";
import { AspiCheck } from "./AspiCheck";
import { Question } from "./Question";
import styles from "./questions.module.css";

interface Props {
  readonly dataset: Dataset;
  readonly locale: Locale;
}

/** The questions readers come with, each with its answer in a line and the view that shows it. */
export async function Questions({ dataset, locale }: Props) {
  const t = await getTranslations("questions");
  const place = {
    nameOf: (iso3: string) => dataset.stateByIso3.get(iso3)!.names[locale],
    language: catalogueOf(locale),
  };
  return (
    <section id="questions" className={article.section} aria-labelledby="questions-heading">
      <h2 id="questions-heading" className={article.heading}>
        {t("heading")}
      </h2>
      <p className={article.note}>{t("lead")}</p>
      <ul className={styles.questions}>
        {presetQuestions(dataset).map((question) => (
          <li key={question.id} data-answer={question.id}>
            <Question question={question} {...place} />
            {question.id === "oicCritical" && <AspiCheck dataset={dataset} {...place} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useTranslations } from "next-intl";
import type { PresetQuestion, QuestionId } from "@/lib/view/presetQuestions";
import styles from "./startFrom.module.css";

/** The questions short enough for one line at the top: the seeds' window first. */
const FIRST: readonly QuestionId[] = ["seeds", "oicNeither", "switched", "withdrew"];

/** A few of the questions as plain links, and the way to all of them. */
export function StartFrom({ questions }: { readonly questions: readonly PresetQuestion[] }) {
  const t = useTranslations("questions");
  const offered = FIRST.flatMap((id) => questions.find((question) => question.id === id) ?? []);
  return (
    <nav aria-label={t("start")} className={styles.start}>
      <span>{t("start")}</span>
      <ul>
        {offered.map(({ id, query }) => (
          <li key={id}>
            <a href={query} data-preset={id}>
              {t(`short.${id}`)}
            </a>
          </li>
        ))}
        <li>
          <a href="#questions">{t("all")}</a>
        </li>
      </ul>
    </nav>
  );
}

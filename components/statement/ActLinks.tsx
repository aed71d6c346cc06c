import { useTranslations } from "next-intl";
import { StatementLink } from "@/components/page/StatementLink";
import { formatDate } from "@/lib/format/formatDate";
import type { OtherAct } from "@/lib/view/voteBackground";
import styles from "./vote.module.css";

/** What a state did on other statements, each with its day and side, and the way to that statement. */
export function ActLinks({
  acts,
  language,
}: {
  readonly acts: readonly OtherAct[];
  readonly language: string;
}) {
  const t = useTranslations("statement.vote");
  return (
    <ul className={styles.acts}>
      {acts.map(({ statement, act }) => (
        <li key={statement.id} data-act={act} data-side={statement.side ?? "vote"}>
          <StatementLink id={statement.id}>
            {t("act", {
              date: formatDate(statement.date, language, "short"),
              side: statement.side ?? "vote",
              act: act === "withdrew" ? "withdrew" : "signed",
            })}
          </StatementLink>
        </li>
      ))}
    </ul>
  );
}

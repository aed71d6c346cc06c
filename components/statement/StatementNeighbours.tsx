import { useLocale, useTranslations } from "next-intl";
import { StatementLink } from "@/components/page/StatementLink";
import type { Locale } from "@/lib/domain/state";
import type { Statement } from "@/lib/domain/statement";
import { formatDate } from "@/lib/format/formatDate";
import { briefAddress } from "@/lib/export/briefAddress";
import { pagePaths } from "@/lib/view/pagePaths";
import type { StatementDossier } from "@/lib/view/statementDossier";
import styles from "./statementNeighbours.module.css";

const WAYS = ["previous", "next", "earlier", "later"] as const;

interface Props {
  readonly dossier: StatementDossier;
  readonly language: string;
  /** The data version its brief is drawn from. */
  readonly version: string;
}

/** Onwards: the statements before and after it, this one on the dashboard, and beside the one before it. */
export function StatementNeighbours({ dossier, language, version }: Props) {
  const t = useTranslations("statement.onwards");
  const brief = useTranslations("brief");
  const locale = useLocale() as Locale;
  const { statement, previous } = dossier;
  // The dashboard asks about Xinjiang until told otherwise.
  const topic = statement.topics.includes("xinjiang") ? "" : "topic=any&";
  return (
    <nav aria-label={t("label")} className={styles.onwards}>
      <ul>
        {WAYS.map((way) => {
          const other = dossier[way];
          if (other === null) return null;
          return (
            <li key={way} data-way={way}>
              <span>{t(way, { side: statement.side ?? "vote", forum: statement.forum })}</span>{" "}
              <StatementLink id={other.id}>
                <Short statement={other} language={language} />
              </StatementLink>
            </li>
          );
        })}
      </ul>
      <ul>
        {statement.status === "confirmed" ? (
          <li>
            <a href={`${pagePaths.dashboard(locale)}?${topic}statement=${statement.id}`} data-carry>
              {t("dashboard")}
            </a>
          </li>
        ) : null}
        {previous === null ? null : (
          <li>
            <a
              href={`${pagePaths.compare(locale)}?${topic}statement=${statement.id},${previous.id}`}
              data-carry
              data-compare-link
            >
              {t("compare")}
            </a>
          </li>
        )}
        <li>
          <a href={briefAddress({ of: "statements", name: statement.id, locale, version })} data-brief>
            {brief("link")}
          </a>
        </li>
      </ul>
    </nav>
  );
}

function Short({ statement, language }: { statement: Statement; language: string }) {
  const t = useTranslations("record");
  const { date, forum, session, side } = statement;
  return t("short", {
    date: formatDate(date, language, "short"),
    forum: t(`forum.${forum}`),
    session,
    side: t(`side.${side ?? "vote"}`),
  });
}

import { useTranslations } from "next-intl";
import { formatPartialDate } from "@/lib/format/formatPartialDate";
import type { StateRecordEntry } from "@/lib/view/stateRecord";
import { CitedPages } from "./CitedPages";
import styles from "./entryEvidence.module.css";

interface Props {
  readonly entry: StateRecordEntry;
  readonly language: string;
}

/** The ground under one entry: document, confidence, day of a later change, notes, and every source with its link. */
export function EntryEvidence({ entry, language }: Props) {
  const t = useTranslations("receipt");
  const { statement, stance, changedOn, changedPrecision, note, sources } = entry;
  const change = stance === "withdrew" || stance === "joined_later" ? stance : null;
  return (
    <div className={styles.evidence}>
      <p>
        {statement.symbol === null
          ? statement.title
          : t("document", { title: statement.title, symbol: statement.symbol })}
      </p>
      {change !== null && changedOn !== null ? (
        <p>
          {t(`changed.${change}`, {
            precision: changedPrecision ?? "on",
            date: formatPartialDate(changedOn, language),
          })}
        </p>
      ) : null}
      <p>{t("confidence", { level: entry.confidence ?? statement.confidence })}</p>
      {note === null ? null : <p>{note}</p>}
      <p className={styles.sourceCount}>{t("sourceCount", { count: sources.length })}</p>
      <CitedPages sources={sources} language={language} />
    </div>
  );
}

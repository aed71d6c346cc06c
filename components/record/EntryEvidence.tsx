import { useTranslations } from "next-intl";
import type { StateRecordEntry } from "@/lib/view/stateRecord";
import { changedWords } from "@/lib/words/changedWords";
import { CitedPages } from "./CitedPages";
import styles from "./entryEvidence.module.css";

interface Props {
  readonly entry: StateRecordEntry;
  readonly language: string;
}

/** The ground under one entry: document, confidence, day of a later change, notes, and every source with its link. */
export function EntryEvidence({ entry, language }: Props) {
  const t = useTranslations("receipt");
  const { statement, note, sources } = entry;
  const changed = changedWords(useTranslations(), entry, language);
  return (
    <div className={styles.evidence}>
      <p>
        {statement.symbol === null
          ? statement.title
          : t("document", { title: statement.title, symbol: statement.symbol })}
      </p>
      {changed === null ? null : <p>{changed}</p>}
      <p>{t("confidence", { level: entry.confidence ?? statement.confidence })}</p>
      {note === null ? null : <p>{note}</p>}
      <p className={styles.sourceCount}>{t("sourceCount", { count: sources.length })}</p>
      <CitedPages sources={sources} language={language} />
    </div>
  );
}

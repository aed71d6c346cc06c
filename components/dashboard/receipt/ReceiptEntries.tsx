"use client";

import { useTranslations } from "next-intl";
import { NamedOfDeclared } from "@/components/record/NamedOfDeclared";
import { StatementLink } from "@/components/page/StatementLink";
import type { StatementId } from "@/lib/domain/statement";
import { formatDate } from "@/lib/format/formatDate";
import type { ReceiptEntry } from "@/lib/view/stateReceipt";
import type { StateRecordEntry } from "@/lib/view/stateRecord";
import { EntryEvidence } from "@/components/record/EntryEvidence";
import styles from "./receipt.module.css";

interface Props {
  readonly entries: readonly ReceiptEntry[];
  readonly language: string;
  /** What was fetched about each entry, by statement; null while it is not here. */
  readonly sourced: ReadonlyMap<StatementId, StateRecordEntry> | null;
}

/** A state's entries, the newest first: when, where, what it did, how much of that list is public, and who says so. */
export function ReceiptEntries({ entries, language, sourced }: Props) {
  const t = useTranslations("record");
  const receipt = useTranslations("receipt");
  if (entries.length === 0) return null;
  return (
    <ol className={styles.entries}>
      {entries.map(({ statement, stance, inView }) => {
        const { id, date, kind, forum, session, side, counted } = statement;
        const evidence = sourced?.get(id);
        return (
          <li key={id} data-side={side ?? "vote"} data-stance={stance} data-muted={!inView || undefined}>
            <time dateTime={date}>{formatDate(date, language, "short")}</time>
            <div>
              <strong>{t(`stance.${stance}`)}</strong>{" "}
              <StatementLink id={id}>
                {t("where", {
                  what: kind === "recorded_vote" ? t("what.vote") : t(`what.${side ?? "critical"}_${kind}`),
                  forum: t(`forum.${forum}`),
                  session,
                })}
              </StatementLink>{" "}
              <NamedOfDeclared statement={statement} />
              {counted ? null : <em> {t("notCounted")}</em>}
              {counted && !inView ? <em> {receipt("outOfView")}</em> : null}
              {evidence === undefined ? null : <EntryEvidence entry={evidence} language={language} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

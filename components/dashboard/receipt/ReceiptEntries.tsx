"use client";

import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { NamedOfDeclared } from "@/components/record/NamedOfDeclared";
import { StatementLink } from "@/components/page/StatementLink";
import type { StatementId } from "@/lib/domain/statement";
import { whatOf } from "@/lib/domain/whatOf";
import { formatDate } from "@/lib/format/formatDate";
import type { ReceiptEntry } from "@/lib/view/stateReceipt";
import styles from "./receipt.module.css";

interface Props {
  readonly entries: readonly ReceiptEntry[];
  readonly language: string;
  /** Whether entries say no more than what was done, where and when. */
  readonly brief?: boolean;
  /** What stands under an entry, by statement; null while it is not here. */
  readonly evidenceOf: ((id: StatementId) => ReactNode) | null;
}

/** A state's entries, the newest first: when, where, what it did, how much of that list is known, and who says so. */
export function ReceiptEntries({ entries, language, brief = false, evidenceOf }: Props) {
  const t = useTranslations("record");
  const receipt = useTranslations("receipt");
  if (entries.length === 0) return null;
  return (
    <ol className={styles.entries}>
      {entries.map(({ statement, stance, inView }) => {
        const { id, date, forum, session, side, counted } = statement;
        return (
          <li key={id} data-side={side ?? "vote"} data-stance={stance} data-muted={!inView || undefined}>
            <time dateTime={date}>{formatDate(date, language, "short")}</time>
            <div>
              <strong>{t(`stance.${stance}`)}</strong>{" "}
              <StatementLink id={id}>
                {t(brief ? "whereAlone" : "where", {
                  what: t(`what.${whatOf(statement)}`),
                  forum: t(`forum.${forum}`),
                  session,
                })}
              </StatementLink>{" "}
              {brief ? null : <NamedOfDeclared statement={statement} />}
              {counted ? null : <em> {t("notCounted")}</em>}
              {counted && !inView ? <em> {receipt("outOfView")}</em> : null}
              {evidenceOf?.(id)}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { formatDate } from "@/lib/format/formatDate";
import type { StateEntry } from "@/lib/view/stateEntries";
import { NamedOfDeclared } from "./NamedOfDeclared";
import styles from "./stateDetails.module.css";

interface Props {
  readonly entry: StateEntry;
  readonly language: string;
  readonly inView: boolean;
}

/** One dated line of a state's record: when, where, what it did, and how much of that list is public. */
export function StateEntryItem({ entry: { statement, stance }, language, inView }: Props) {
  const t = useTranslations("record");
  const side = statement.side ?? "vote";
  return (
    <li className={styles.entry} data-side={side} data-stance={stance} data-muted={!inView || undefined}>
      <time dateTime={statement.date}>{formatDate(statement.date, language, "short")}</time>
      <span>
        <strong>{t(`stance.${stance}`)}</strong>{" "}
        {t("where", {
          kind: t(`kind.${statement.kind}`),
          forum: t(`forum.${statement.forum}`),
          session: statement.session,
          side: t(`side.${side}`),
        })}{" "}
        <NamedOfDeclared statement={statement} />
        {!statement.counted && <em> {t("notCounted")}</em>}
      </span>
    </li>
  );
}

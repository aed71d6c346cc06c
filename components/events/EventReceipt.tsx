"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { EventMarkModel } from "@/lib/words/eventMark";
import type { EventItem, EventModel } from "@/lib/view/eventModel";
import { pagePaths } from "@/lib/view/pagePaths";
import styles from "./receipts.module.css";
import { EventFactReceipt } from "./EventFactReceipt";
import { StatementGround } from "./StatementGround";

interface Props {
  readonly event: EventItem;
  readonly mark: EventMarkModel;
  readonly model: EventModel;
  readonly onClose: () => void;
  /** What followed, and what came before. */
  readonly children: ReactNode;
}

/** All that is known of one event, where it can be read, and what states had signed by then. */
export function EventReceipt({ event, mark, model, onClose, children }: Props) {
  const t = useTranslations("events");
  const { id, statement, facts, lane, last } = event;
  const { words } = mark;
  const heading = `receipt-${id}`;
  const [main, more] = statement === null ? [facts.slice(0, 1), facts.slice(1)] : [[], facts];
  return (
    <article className={styles.receipt} data-receipt={id} aria-labelledby={heading} tabIndex={-1}>
      <p className={styles.kicker}>{t("kicker", { date: words.date, lane: t(`lane.${lane}`) })}</p>
      <h3 id={heading}>{words.title}</h3>
      {words.doubts.map((doubt) => (
        <p key={doubt} className={styles.doubt}>
          {doubt}
        </p>
      ))}
      {statement === null ? null : <StatementGround statement={statement} />}
      {main.map((fact) => (
        <EventFactReceipt key={fact.id} fact={fact} language={model.language} />
      ))}
      {children}
      {more.length === 0 ? null : (
        <details className={styles.more}>
          <summary>{t("more", { count: more.length })}</summary>
          {more.map((fact) => (
            <EventFactReceipt key={fact.id} fact={fact} language={model.language} />
          ))}
        </details>
      )}
      <p className={styles.ways}>
        <a href={`${pagePaths.dashboard(model.locale)}?to=${last}`}>{t("byThen")}</a>
        <button
          type="button"
          data-close={id}
          onClick={onClose}
          aria-label={t("close", { title: words.title })}
        >
          {t("closeShort")}
        </button>
      </p>
    </article>
  );
}

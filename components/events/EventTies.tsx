"use client";

import { useTranslations } from "next-intl";
import type { EventMarkModel } from "@/lib/words/eventMark";
import type { EventId, Followed } from "@/lib/domain/datedEvent";
import { linksOf } from "@/lib/view/eventModel";
import { EventLink } from "./EventLink";
import styles from "./ties.module.css";

interface Props {
  readonly id: EventId;
  readonly followed: readonly Followed[];
  readonly marks: ReadonlyMap<string, EventMarkModel>;
  /** Whether what came before is told too. */
  readonly both: boolean;
  readonly onOpen: (id: EventId) => void;
}

/** What followed an event and what came before it, each with the words that tie the two. */
export function EventTies({ id, followed, marks, both, onOpen }: Props) {
  const t = useTranslations("events.ties");
  const { before, after } = linksOf(followed, id);
  const list = (name: "after" | "before", ties: readonly Followed[], end: "to" | "from") =>
    ties.length === 0 ? null : (
      <div className={styles.ties} data-ties={name}>
        <p>{t(name)}</p>
        <ul>
          {ties.map((tie) => {
            const { date, title } = marks.get(tie[end])!.words;
            return (
              <li key={tie[end]}>
                <EventLink id={tie[end]} onOpen={onOpen}>
                  {t("event", { date, title })}
                </EventLink>{" "}
                <span>{tie.note}</span>
              </li>
            );
          })}
        </ul>
      </div>
    );
  return (
    <>
      {list("after", after, "to")}
      {both ? list("before", before, "from") : null}
    </>
  );
}

"use client";

import { group } from "d3-array";
import { memo } from "react";
import { useTranslations } from "next-intl";
import type { EventMarkModel } from "@/lib/words/eventMark";
import type { EventId } from "@/lib/domain/datedEvent";
import type { EventModel } from "@/lib/view/eventModel";
import type { EventView } from "@/lib/view/eventView";
import { EventLink } from "./EventLink";
import { EventTies } from "./EventTies";
import styles from "./readingList.module.css";

interface Props {
  readonly model: EventModel;
  readonly view: EventView;
  readonly marks: ReadonlyMap<string, EventMarkModel>;
  readonly onOpen: (id: EventId) => void;
}

/** Every event in words, year by year, for those who do not want a chart; those out of view are dimmed. */
export const EventReadingList = memo(function EventReadingList({ model, view, marks, onOpen }: Props) {
  const t = useTranslations("events");
  const chosen = new Set(view.chosen.map(({ id }) => id));
  const years = [...group(model.events, ({ first }) => first.slice(0, 4))];
  return (
    <section aria-labelledby="list-heading" className={styles.list}>
      <h2 id="list-heading">{t("list")}</h2>
      {years.map(([year, events]) => (
        <section key={year} className={styles.year} aria-labelledby={`year-${year}`}>
          <h3 id={`year-${year}`}>{year}</h3>
          <ol>
            {events.map(({ id, lane, first }) => {
              const { words, sign } = marks.get(id)!;
              return (
                <li
                  key={id}
                  id={`event-${id}`}
                  data-listed={id}
                  data-sign={sign}
                  data-muted={view.inView.has(id) ? undefined : true}
                  data-chosen={chosen.has(id) || undefined}
                >
                  <p className={styles.date}>
                    <time dateTime={first}>{words.date}</time> <span>{t(`lane.${lane}`)}</span>
                  </p>
                  <p className={styles.title}>
                    <EventLink id={id} onOpen={onOpen}>
                      {words.title}
                    </EventLink>
                  </p>
                  <p>{words.detail}</p>
                  {words.doubts.map((doubt) => (
                    <p key={doubt} className={styles.doubt}>
                      {doubt}
                    </p>
                  ))}
                  <EventTies id={id} followed={model.followed} marks={marks} both={false} onOpen={onOpen} />
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </section>
  );
});

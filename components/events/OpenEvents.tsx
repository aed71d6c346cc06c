"use client";

import { useEffect, useRef } from "react";
import { useTranslations } from "next-intl";
import type { EventMarkModel } from "@/lib/words/eventMark";
import type { EventId } from "@/lib/domain/datedEvent";
import type { EventModel } from "@/lib/view/eventModel";
import type { EventView } from "@/lib/view/eventView";
import { EventReceipt } from "./EventReceipt";
import { EventTies } from "./EventTies";
import styles from "./receipts.module.css";
import type { EventActions } from "./useEventFilters";

interface Props {
  readonly model: EventModel;
  readonly view: EventView;
  readonly marks: ReadonlyMap<string, EventMarkModel>;
  /** The event the reader asked for away from the chart, and the how manieth such wish it is. */
  readonly wanted: { readonly id: EventId; readonly wish: number } | null;
  readonly actions: EventActions;
  readonly onOpen: (id: EventId) => void;
}

/** The receipts of the chosen events side by side; an invitation where none is chosen. */
export function OpenEvents({ model, view, marks, wanted, actions, onOpen }: Props) {
  const t = useTranslations("events");
  const section = useRef<HTMLElement>(null);
  const isOpen = view.chosen.some(({ id }) => id === wanted?.id);
  useEffect(() => {
    if (wanted === null || !isOpen) return;
    section.current?.querySelector<HTMLElement>(`[data-receipt="${wanted.id}"]`)?.focus();
  }, [wanted, isOpen]);
  const close = (id: EventId) => {
    actions.toggle("event", id);
    const mark = document.querySelector<HTMLElement>(`[data-event="${id}"]`);
    (mark ?? section.current)?.focus();
  };
  return (
    <section
      ref={section}
      id="receipts"
      tabIndex={-1}
      className={styles.receipts}
      aria-labelledby="receipts-heading"
    >
      <h2 id="receipts-heading">{t("receipts")}</h2>
      {view.chosen.length === 0 ? <p className={styles.invitation}>{t("invitation")}</p> : null}
      <div className={styles.columns}>
        {view.chosen.map((event) => (
          <EventReceipt
            key={event.id}
            event={event}
            mark={marks.get(event.id)!}
            model={model}
            onClose={() => close(event.id)}
          >
            <EventTies id={event.id} followed={model.followed} marks={marks} both onOpen={onOpen} />
          </EventReceipt>
        ))}
      </div>
    </section>
  );
}

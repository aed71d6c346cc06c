"use client";

import { useTranslations } from "next-intl";
import { createLoader } from "nuqs";
import { useCallback, useMemo, useState } from "react";
import { ExportSourceProvider } from "@/components/export/ExportSource";
import { PictureDrop } from "@/components/export/PictureDrop";
import { useExportOf } from "@/components/export/useExportOf";
import { useOpenPicture } from "@/components/export/useOpenPicture";
import { useHydrated } from "@/components/page/useHydrated";
import type { EventId } from "@/lib/domain/datedEvent";
import type { EventFilters } from "@/lib/domain/eventFilters";
import { eventParsers } from "@/lib/filters/eventParsers";
import { queryOfEvents } from "@/lib/filters/queryOfEvents";
import type { EventModel } from "@/lib/view/eventModel";
import { eventView } from "@/lib/view/eventView";
import { eventFilterWords } from "@/lib/words/eventFilterWords";
import type { Words } from "@/lib/words/words";
import { EventReadingList } from "./EventReadingList";
import { EventStatus } from "./EventStatus";
import { EventTimeline } from "./EventTimeline";
import styles from "./events.module.css";
import { OpenEvents } from "./OpenEvents";
import { useEventFilters } from "./useEventFilters";
import { useEventMarks } from "./useEventMarks";

const load = createLoader(eventParsers);

/** The page of events: one filter state comes in from the address, and only the address changes it. */
export function EventExplorer({ model }: { readonly model: EventModel }) {
  const { filters, actions } = useEventFilters();
  const ready = useHydrated();
  const view = useMemo(() => eventView(model, filters), [model, filters]);
  const marks = useEventMarks(model);
  const t = useTranslations() as unknown as Words;
  const { language } = model;
  const wordsOf = useCallback((asked: EventFilters) => eventFilterWords(t, asked, language), [t, language]);
  const source = useExportOf(filters, model, queryOfEvents, wordsOf, false);
  const onQuery = useCallback((query: string) => actions.set(load(query)), [actions]);
  const openPicture = useOpenPicture("events", onQuery);
  const [wanted, want] = useState<{ id: EventId; wish: number } | null>(null);
  /** From the list the receipt is out of sight, so the reader is taken to it. */
  const open = (id: EventId) => {
    want((before) => ({ id, wish: (before?.wish ?? 0) + 1 }));
    if (!filters.event.includes(id)) actions.toggle("event", id);
  };
  return (
    <div className={styles.explorer} data-stack data-events data-ready={ready}>
      <EventStatus {...{ model, filters, view, actions }} />
      <ExportSourceProvider value={source}>
        <EventTimeline {...{ model, filters, view, marks, actions }} />
      </ExportSourceProvider>
      <OpenEvents {...{ model, view, marks, wanted, actions }} onOpen={open} />
      <EventReadingList {...{ model, view, marks }} onOpen={open} />
      <PictureDrop version={model.version} onView={openPicture} />
    </div>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { EventModel } from "@/lib/view/eventModel";
import { eventMark, type EventMarkModel } from "@/lib/words/eventMark";
import type { Words } from "@/lib/words/words";

/** How every event is drawn and what is said of it, made once per language. */
export function useEventMarks({ events, language }: EventModel): ReadonlyMap<string, EventMarkModel> {
  const t = useTranslations() as unknown as Words;
  return useMemo(
    () => new Map(events.map((event) => [event.id, eventMark(t, event, language)])),
    [events, language, t],
  );
}

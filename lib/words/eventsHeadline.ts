import { dayNumber, isoDay } from "@/lib/domain/dayNumber";
import { formatDate } from "@/lib/format/formatDate";
import type { EventModel } from "@/lib/view/eventModel";
import type { EventView } from "@/lib/view/eventView";
import type { HeadlineWords } from "./headlineWords";
import type { Words } from "./words";

/** How many events are in view, between which days, and what is not known of their days. */
export function eventsHeadline(
  t: Words,
  { events, axis, language }: EventModel,
  { inView, span }: EventView,
): HeadlineWords {
  const shown = events.filter(({ id }) => inView.has(id));
  // Of spaces that no line breaks at.
  const day = (at: number) =>
    formatDate(isoDay(dayNumber(axis.start) + at), language, "short").replaceAll(" ", "\u00a0");
  const early = shown.filter(({ last }) => last < axis.start).length;
  const disputed = shown.filter(({ dispute }) => dispute !== null).length;
  const inexact = shown.filter(({ precision }) => precision === "month" || precision === "year").length;
  return {
    scope: t("picture.events.scope"),
    finding: t("picture.events.finding", {
      shown: shown.length === 0 ? "none" : shown.length === events.length ? "all" : "some",
      count: shown.length,
      total: events.length,
      start: day(span.from),
      end: day(span.to),
    }),
    known: [
      ...(early > 0 ? [t("picture.events.early", { count: early, year: axis.start.slice(0, 4) })] : []),
      ...(inexact > 0 ? [t("picture.events.inexact", { count: inexact })] : []),
      ...(disputed > 0 ? [t("picture.events.disputed", { count: disputed })] : []),
    ],
  };
}

"use client";

import { useCallback, useMemo } from "react";
import { useTranslations } from "next-intl";
import { DateFields } from "@/components/charts/timeline/DateFields";
import { EventChart } from "@/components/charts/events/EventChart";
import { EventKey } from "@/components/charts/events/EventKey";
import type { AddressChange } from "@/lib/domain/addressChange";
import type { EventMarkModel } from "@/lib/words/eventMark";
import { ZoomButtons } from "@/components/charts/events/ZoomButtons";
import { ExportButton } from "@/components/export/ExportButton";
import article from "@/components/page/article.module.css";
import { eventLanes } from "@/lib/chart/eventLanes";
import { spanClauses, type TimeSpan } from "@/lib/chart/timeSpan";
import { zoomSpan } from "@/lib/chart/zoomSpan";
import { dayNumber, isoDay } from "@/lib/domain/dayNumber";
import type { EventFilters } from "@/lib/domain/eventFilters";
import { formatDate } from "@/lib/format/formatDate";
import { tickWords } from "@/lib/words/tickWords";
import { eventMarkWords } from "@/lib/words/eventMarkWords";
import type { EventModel } from "@/lib/view/eventModel";
import type { EventView } from "@/lib/view/eventView";
import { EventRail } from "./EventRail";
import styles from "./events.module.css";
import type { EventActions } from "./useEventFilters";

interface Props {
  readonly model: EventModel;
  readonly filters: EventFilters;
  readonly view: EventView;
  readonly marks: ReadonlyMap<string, EventMarkModel>;
  readonly actions: EventActions;
}

/** The lanes of events with the ways to choose the days they show: drag, type, zoom and step. */
export function EventTimeline({ model, filters, view, marks, actions }: Props) {
  const t = useTranslations("events");
  const { axis, events, language } = model;
  const { span } = view;
  const words = useMemo(() => eventMarkWords(marks, model.followed), [marks, model.followed]);
  const layout = useMemo(() => eventLanes(events, axis, span, words), [events, axis, span, words]);
  const shownDay = (day: number) => formatDate(isoDay(dayNumber(axis.start) + day), language);
  const onSpan = useCallback(
    (next: TimeSpan, change: AddressChange = "push") => actions.set(spanClauses(axis, next), change),
    [actions, axis],
  );
  const onZoom = (factor: number, about: number, first: boolean) => {
    const day = span.from + about * (span.to - span.from);
    onSpan(zoomSpan(span, factor, day, axis.days), first ? "begin" : "step");
  };
  return (
    <section aria-labelledby="events-chart" className={styles.chart}>
      <div className={article.headed}>
        <h2 id="events-chart" className={styles.heading}>
          {t("chart", { start: shownDay(span.from), end: shownDay(span.to) })}
        </h2>
        <ExportButton chart="events" />
      </div>
      <p className={styles.guide}>{t("guide")}</p>
      <EventKey />
      <div className={styles.controls}>
        <ZoomButtons span={span} days={axis.days} onSpan={onSpan} />
        <DateFields {...{ layout: axis, language, span, onSpan }} />
      </div>
      <EventChart
        layout={layout}
        marks={marks}
        lanes={view.lanes.map(({ lane, count, total }) => ({
          lane,
          name: t(`lane.${lane}`),
          count: t("count", { count, total }),
          pressed: filters.lane.includes(lane),
        }))}
        followed={model.followed}
        inView={view.inView}
        chosen={filters.event}
        dates={layout.ticks.map((tick) => tickWords(tick, language))}
        words={{
          marks: t("marks"),
          lanes: t("lanes"),
          early: t("early", { year: axis.start.slice(0, 4) }),
          choose: t("choose"),
          release: t("release"),
        }}
        onToggle={(id) => actions.toggle("event", id)}
        onLane={(lane) => actions.toggle("lane", lane)}
        onZoom={onZoom}
      >
        <EventRail {...{ model, marks, span, onSpan }} />
      </EventChart>
    </section>
  );
}

"use client";

import { useMemo, useRef } from "react";
import { useTranslations } from "next-intl";
import type { AddressChange } from "@/lib/domain/addressChange";
import type { EventMarkModel } from "@/lib/words/eventMark";
import { TimeRail } from "@/components/charts/timeline/TimeRail";
import { useBrush } from "@/components/charts/timeline/useBrush";
import { daysOnAxis } from "@/lib/chart/eventAxis";
import type { TimeSpan } from "@/lib/chart/timeSpan";
import type { EventModel } from "@/lib/view/eventModel";
import styles from "./events.module.css";

/** Beyond this the name of a year would meet the axis' end, which is written there. */
const LAST_YEAR = 0.95;

interface Props {
  readonly model: EventModel;
  readonly marks: ReadonlyMap<string, EventMarkModel>;
  readonly span: TimeSpan;
  readonly onSpan: (span: TimeSpan, change: AddressChange) => void;
}

/** The whole period under the lanes, a stroke for every event, and the two thumbs that bound the days shown. */
export function EventRail({ model, marks, span, onSpan }: Props) {
  const t = useTranslations("events");
  const { axis, events, language } = model;
  const ground = useRef<HTMLDivElement>(null);
  const onAxis = useMemo(() => events.filter((event) => daysOnAxis(axis, event).from >= 0), [events, axis]);
  const stops = useMemo(
    () => [...new Set(onAxis.map((event) => daysOnAxis(axis, event).from))],
    [onAxis, axis],
  );
  const brush = useBrush({ axis: ground, days: axis.days, stops, span, onSpan });
  return (
    <div className={styles.rail} {...brush}>
      <div ref={ground} className={styles.strokes} aria-hidden="true">
        <svg viewBox={`0 0 ${axis.days} 1`} preserveAspectRatio="none">
          <path d={stops.map((day) => `M${day} 0V1`).join("")} />
        </svg>
      </div>
      <TimeRail
        layout={{ ...axis, years: axis.years.filter(({ x }) => x < LAST_YEAR) }}
        statements={onAxis.map(({ first }) => ({ date: first }))}
        words={onAxis.map(({ id }) => ({ name: marks.get(id)!.words.title }))}
        quietDay={(date) => t("quietDay", { date })}
        {...{ language, stops, span, onSpan }}
      />
    </div>
  );
}

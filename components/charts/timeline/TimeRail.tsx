"use client";

import type { KeyboardEvent } from "react";
import { useTranslations } from "next-intl";
import type { AddressChange } from "@/lib/domain/addressChange";
import { dayNumber, isoDay } from "@/lib/domain/dayNumber";
import { sliderStep } from "@/lib/chart/sliderStep";
import type { TimelineLayout } from "@/lib/chart/timelineLayout";
import type { Stops } from "@/lib/chart/timelineStops";
import type { TimeSpan } from "@/lib/chart/timeSpan";
import { formatDate } from "@/lib/format/formatDate";
import type { RecordStatement } from "@/lib/stats/positionRecord";
import type { StatementMarkWords } from "@/lib/words/statementMarkWords";
import styles from "./timeRail.module.css";

interface Props {
  readonly layout: Pick<TimelineLayout, "start" | "end" | "days" | "years">;
  readonly statements: readonly Pick<RecordStatement, "date">[];
  readonly words: readonly Pick<StatementMarkWords, "name">[];
  readonly language: string;
  /** What is said of a day on which nothing stands; that no statement does, if not given. */
  readonly quietDay?: (date: string) => string;
  readonly stops: Stops;
  readonly span: TimeSpan;
  readonly onSpan: (span: TimeSpan, change: AddressChange) => void;
}

/** The years under the lanes, and the two thumbs that bound the days in view. */
export function TimeRail(props: Props) {
  const { layout, statements, words, language, quietDay, stops, span, onSpan } = props;
  const t = useTranslations("timeline.range");
  const { start, end, days, years } = layout;
  const at = (day: number) => ({ ["--at" as string]: days > 0 ? day / days : 0 });

  const spoken = (day: number) => {
    const iso = isoDay(dayNumber(start) + day);
    const date = formatDate(iso, language);
    const there = statements.flatMap((statement, i) => (statement.date === iso ? [words[i]!.name] : []));
    const [name] = there;
    if (name) return t("event", { date, name, more: there.length - 1 });
    return quietDay?.(date) ?? t("day", { date });
  };

  const onKeyDown = (end: keyof TimeSpan) => (event: KeyboardEvent) => {
    const bounds = end === "from" ? { low: 0, high: span.to } : { low: span.from, high: days };
    const day = sliderStep(event.key, span[end], { stops, ...bounds });
    if (day === null) return;
    event.preventDefault();
    if (day !== span[end]) onSpan({ ...span, [end]: day }, event.repeat ? "step" : "push");
  };

  const thumb = (end: keyof TimeSpan, label: string, low: number, high: number) => (
    <div
      role="slider"
      tabIndex={0}
      className={styles.thumb}
      data-thumb={end}
      aria-label={label}
      aria-valuemin={low}
      aria-valuemax={high}
      aria-valuenow={span[end]}
      aria-valuetext={spoken(span[end])}
      style={at(span[end])}
      onKeyDown={onKeyDown(end)}
    />
  );

  return (
    <div className={styles.rail}>
      <div className={styles.band} style={{ ...at(span.from), ["--until" as string]: at(span.to)["--at"] }} />
      {thumb("from", t("sliderFrom"), 0, span.to)}
      {thumb("to", t("sliderTo"), span.from, days)}
      <div className={styles.years} aria-hidden="true">
        <span className={styles.end} style={at(0)}>
          {formatDate(start, language, "month")}
        </span>
        {years.map(({ year, x }) => (
          <span key={year} className={styles.year} style={{ ["--at" as string]: x }}>
            {year}
          </span>
        ))}
        <span className={styles.end} data-last style={at(days)}>
          {formatDate(end, language, "month")}
        </span>
      </div>
    </div>
  );
}

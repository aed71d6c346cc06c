"use client";

import { useId, type ReactNode } from "react";
import { useTranslations } from "next-intl";
import { dayNumber, isoDay } from "@/lib/domain/dayNumber";
import { formatDate } from "@/lib/format/formatDate";
import { DateFields } from "./DateFields";
import { PlaybackControls } from "./PlaybackControls";
import styles from "./timeline.module.css";
import controls from "./timelineControls.module.css";
import { TimelineField, type TimelineFieldProps } from "./TimelineField";
import { TimelineKey } from "./TimelineKey";
import { useMarkWords } from "./useMarkWords";
import { usePlayback } from "./usePlayback";

interface Props extends Omit<TimelineFieldProps, "words" | "playing"> {
  /** What the page offers beside the heading. */
  readonly tools?: ReactNode;
}

/** All statements on one time axis, with the ways to choose the days in view: drag, type, step and play. */
export function Timeline(props: Props) {
  const { tools, ...field } = props;
  const { layout, statements, language, span, onSpan } = field;
  const t = useTranslations("timeline");
  const heading = useId();
  const words = useMarkWords(layout.marks, statements, language);
  const playback = usePlayback(field);
  const opening = isoDay(dayNumber(layout.start) + (playback.opening ?? 0));
  return (
    <section className={styles.timeline} aria-labelledby={heading}>
      <header className={styles.head}>
        <div className={styles.title}>
          <h2 id={heading}>
            {t("heading", {
              start: formatDate(layout.start, language),
              end: formatDate(layout.end, language),
            })}
          </h2>
          {tools}
        </div>
        <p className={styles.guide}>{t("guide")}</p>
        <TimelineKey />
      </header>
      <TimelineField {...field} words={words} playing={playback.playing} />
      <div className={controls.controls} data-screen-only>
        <PlaybackControls playback={playback} openingDate={formatDate(opening, language, "short")} />
        <DateFields {...{ layout, language, span, onSpan }} />
      </div>
    </section>
  );
}

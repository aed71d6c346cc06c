"use client";

import { useId } from "react";
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

type Props = Omit<TimelineFieldProps, "words" | "playing">;

/** All statements on one time axis, with the ways to choose the days in view: drag, type, step and play. */
export function Timeline(props: Props) {
  const { layout, statements, language, span, onSpan } = props;
  const t = useTranslations("timeline");
  const heading = useId();
  const words = useMarkWords(layout.marks, statements, language);
  const playback = usePlayback(props);
  const opening = isoDay(dayNumber(layout.start) + (playback.opening ?? 0));
  return (
    <section className={styles.timeline} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading}>
          {t("heading", { start: formatDate(layout.start, language), end: formatDate(layout.end, language) })}
        </h2>
        <p className={styles.guide}>{t("guide")}</p>
        <TimelineKey />
      </header>
      <TimelineField {...props} words={words} playing={playback.playing} />
      <div className={controls.controls}>
        <PlaybackControls playback={playback} openingDate={formatDate(opening, language, "short")} />
        <DateFields {...{ layout, language, span, onSpan }} />
      </div>
    </section>
  );
}

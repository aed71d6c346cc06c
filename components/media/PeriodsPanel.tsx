"use client";

import { useTranslations } from "next-intl";
import { TrackChart } from "@/components/charts/media/TrackChart";
import { dayNumber } from "@/lib/domain/dayNumber";
import { PLATFORMS } from "@/lib/domain/media";
import { formatDate } from "@/lib/format/formatDate";
import type { MediaFigures } from "@/lib/view/mediaFigures";
import { useMedia } from "./MediaContext";
import styles from "./panels.module.css";

interface Props {
  readonly periods: MediaFigures["periods"];
  readonly language: string;
}

/** The periods of the three corpora side by side: the news articles are of one year only. */
export function PeriodsPanel({ periods, language }: Props) {
  const t = useTranslations("media");
  const { inView } = useMedia();
  const ends = PLATFORMS.flatMap((platform) =>
    [periods[platform].from, periods[platform].to].map((date) => ({ date, fact: periods[platform].fact })),
  ).sort((a, b) => (a.date < b.date ? -1 : 1));
  const days = ends.filter(({ date }, i) => ends.findIndex((end) => end.date === date) === i);
  const first = dayNumber(days[0]!.date);
  const length = dayNumber(days.at(-1)!.date) - first;
  const at = (date: string) => (dayNumber(date) - first) / length;
  return (
    <div className={styles.panel} data-chart="periods">
      <p className={styles.caption}>{t("periods")}</p>
      <TrackChart
        name="periods"
        mark="bar"
        tracks={PLATFORMS.map((platform) => ({
          key: platform,
          head: t(`corpus.${platform}`),
          start: at(periods[platform].from),
          end: at(periods[platform].to),
          muted: !inView.has(periods[platform].fact),
        }))}
        ticks={days.map(({ date, fact }) => ({
          at: at(date),
          label: <span data-fact={fact}>{formatDate(date, language, "short")}</span>,
        }))}
      />
      <p className={styles.note}>{t("periodsNote")}</p>
    </div>
  );
}

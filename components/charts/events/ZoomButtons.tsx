"use client";

import { useTranslations } from "next-intl";
import button from "@/components/charts/timeline/timelineControls.module.css";
import type { TimeSpan } from "@/lib/chart/timeSpan";
import { CLOSEST, panSpan, zoomSpan } from "@/lib/chart/zoomSpan";

interface Props {
  readonly span: TimeSpan;
  readonly days: number;
  readonly onSpan: (span: TimeSpan) => void;
}

/** Shows fewer or more days about the middle, and the days before or after. */
export function ZoomButtons({ span, days, onSpan }: Props) {
  const t = useTranslations("events.zoom");
  const middle = (span.from + span.to) / 2;
  const length = span.to - span.from;
  const control = (name: "in" | "out" | "earlier" | "later", next: TimeSpan, idle: boolean) => (
    <button
      type="button"
      className={button.button}
      data-zoom={name}
      disabled={idle}
      onClick={() => onSpan(next)}
    >
      {t(name)}
    </button>
  );
  return (
    <div role="group" aria-label={t("label")} className={button.group} data-needs-script>
      {control("in", zoomSpan(span, 2, middle, days), length <= CLOSEST)}
      {control("out", zoomSpan(span, 0.5, middle, days), length >= days)}
      {control("earlier", panSpan(span, -0.5, days), span.from <= 0)}
      {control("later", panSpan(span, 0.5, days), span.to >= days)}
    </div>
  );
}

"use client";

import { memo } from "react";
import { useTranslations } from "next-intl";
import { TIMELINE_FILLS } from "@/lib/chart/timelineFills";
import styles from "./timelineKey.module.css";

/** What cannot be written beside the bars: their fillings and the two signs at their ends. */
export const TimelineKey = memo(function TimelineKey() {
  const t = useTranslations("timeline.key");
  return (
    <ul className={styles.key} aria-label={t("label")}>
      {TIMELINE_FILLS.map((fill) => (
        <li key={fill}>
          <span className={styles.swatch} data-fill={fill} aria-hidden="true" />
          {t(fill)}
        </li>
      ))}
      <li>
        <b aria-hidden="true">+</b> {t("joined")}
      </li>
      <li>
        <b aria-hidden="true">−</b> {t("withdrew")}
      </li>
      <li>
        <svg className={styles.tie} viewBox="0 0 10 12" aria-hidden="true">
          <path d="M1 12L8 5" />
          <rect x="6" width="4" height="5" />
        </svg>
        {t("tie")}
      </li>
      <li className={styles.rows}>
        <span className={styles.line} aria-hidden="true" />
        {t("rows")}
      </li>
    </ul>
  );
});

"use client";

import { useTranslations } from "next-intl";
import styles from "./eventKey.module.css";

const SIGNS = [
  "critical",
  "supportive",
  "unpublished",
  "vote",
  "day",
  "within",
  "period",
  "disputed",
] as const;

/** How to read the marks. */
export function EventKey() {
  const t = useTranslations("events.key");
  return (
    <ul className={styles.key} aria-label={t("label")}>
      {SIGNS.map((sign) => (
        <li key={sign}>
          <span className={styles.sign} data-key={sign} aria-hidden="true" />
          {t(sign)}
        </li>
      ))}
    </ul>
  );
}

"use client";

import { useTranslations } from "next-intl";
import styles from "./zoomControls.module.css";

const KEYS = ["arrows", "letters", "homeEnd", "enter", "escape", "zoom", "help"] as const;

/** The keys the map answers to while a state has the focus. */
export function MapKeyList() {
  const t = useTranslations("map.keys");
  return (
    <div className={styles.keyList} data-key-list role="region" aria-label={t("heading")}>
      <p className={styles.keyHeading}>{t("heading")}</p>
      <dl>
        {KEYS.map((key) => (
          <div key={key}>
            <dt>{t(`${key}.keys`)}</dt>
            <dd>{t(`${key}.does`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

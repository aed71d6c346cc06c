"use client";

import { useTranslations } from "next-intl";
import styles from "./keyList.module.css";

const KEYS = ["arrows", "letters", "homeEnd", "enter", "escape", "zoom", "help"] as const;

/** The keys a picture of the states answers to while a state has the focus. */
export function KeyList({ zooms = false }: { readonly zooms?: boolean }) {
  const t = useTranslations("map.keys");
  return (
    <div className={styles.layer}>
      <div className={styles.keyList} data-key-list role="region" aria-label={t("heading")}>
        <p className={styles.heading}>{t("heading")}</p>
        <dl>
          {KEYS.filter((key) => zooms || key !== "zoom").map((key) => (
            <div key={key}>
              <dt>{t(`${key}.keys`)}</dt>
              <dd>{t(`${key}.does`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}

"use client";

import { useTranslations } from "next-intl";
import styles from "./compareIndex.module.css";

/** The sections of the comparison by their anchors, in the order of the page. */
const SECTIONS = ["moved", "flow", "council", "states", "statements"] as const;

/** Those that are there only where two dates can be compared. */
const OF_SPAN: readonly string[] = ["moved", "flow"];

/** The way to each section of a long page. */
export function CompareIndex({ hasSpan }: { readonly hasSpan: boolean }) {
  const t = useTranslations("moved.index");
  return (
    <nav aria-label={t("label")} data-screen-only>
      <ul className={styles.index}>
        {SECTIONS.filter((section) => hasSpan || !OF_SPAN.includes(section)).map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{t(section)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

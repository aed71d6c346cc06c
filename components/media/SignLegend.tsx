"use client";

import { useTranslations } from "next-intl";
import { FactSignMark } from "@/components/charts/media/FactSignMark";
import { DEFAULT_MEDIA_FILTERS, FACT_SIGNS } from "@/lib/domain/media";
import { selectFacts } from "@/lib/filters/selectFacts";
import { useMedia } from "./MediaContext";
import styles from "./signLegend.module.css";

/** What the signs mean, and the filter by them: every sign is a button with its count. */
export function SignLegend() {
  const t = useTranslations("media.legend");
  const signs = useTranslations("fact.sign");
  const { facts, filters, actions } = useMedia();
  const others = new Set(selectFacts(facts, { ...filters, factkind: DEFAULT_MEDIA_FILTERS.factkind }));
  const counted = facts.filter(({ id }) => others.has(id));
  return (
    <ul className={styles.legend} aria-label={t("label")}>
      {FACT_SIGNS.map((sign) => (
        <li key={sign}>
          <button
            type="button"
            aria-pressed={filters.factkind.includes(sign)}
            data-sign-choice={sign}
            onClick={() => actions.toggle("factkind", sign)}
          >
            <span className={styles.name}>
              <FactSignMark sign={sign} /> {signs(sign)}{" "}
              <span className={styles.count} data-count>
                {counted.filter((fact) => fact.sign === sign).length}
              </span>
            </span>
            <span className={styles.meaning}>{t(`meaning.${sign}`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

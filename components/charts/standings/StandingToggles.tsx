"use client";

import { useTranslations } from "next-intl";
import { useFilterActions } from "@/components/filters/FilterActions";
import { Swatch } from "@/components/ui/Swatch";
import type { Standing } from "@/lib/domain/standing";
import styles from "./standingToggles.module.css";

interface Props {
  /** What the counts are of, for those who do not see what stands beside. */
  readonly label: string;
  readonly counts: readonly { readonly standing: Standing; readonly count: number }[];
  /** The denominator of every count. */
  readonly total: number;
  readonly chosen: readonly Standing[];
}

/** A chart's key that is a control: each standing with its count, a filter of the rest. */
export function StandingToggles({ label, counts, total, chosen }: Props) {
  const t = useTranslations("standings");
  const actions = useFilterActions();
  return (
    <ul className={styles.toggles} aria-label={label}>
      {counts.map(({ standing, count }) => (
        <li key={standing}>
          <button
            type="button"
            data-standing-filter={standing}
            data-count={count}
            data-muted={(chosen.length > 0 && !chosen.includes(standing)) || undefined}
            aria-pressed={chosen.includes(standing)}
            onClick={() => actions.toggle("standing", standing)}
          >
            <Swatch standing={standing} />
            <span className={styles.name}>{t(`name.${standing}`)}</span>
            <span className={styles.count}>{t("count", { count, total })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

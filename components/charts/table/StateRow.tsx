"use client";

import { memo } from "react";
import { useTranslations } from "next-intl";
import { Swatch } from "@/components/ui/Swatch";
import type { StanceStrip } from "@/lib/chart/stanceStrips";
import type { Standing } from "@/lib/domain/standing";
import type { Iso3 } from "@/lib/domain/state";
import styles from "./stateTable.module.css";

interface Props {
  readonly iso3: Iso3;
  readonly name: string;
  readonly region: string;
  readonly standing: Standing;
  readonly critical: number;
  readonly supportive: number;
  readonly first: string;
  readonly last: string;
  readonly strip: StanceStrip;
  readonly slots: number;
  readonly listed: boolean;
  readonly chosen: boolean;
  readonly muted: boolean;
}

/** One state's row; it re-renders only when a value of its own changes. */
export const StateRow = memo(function StateRow(row: Props) {
  const standings = useTranslations("standings.name");
  return (
    <tr
      data-iso3={row.iso3}
      data-standing={row.standing}
      data-muted={row.muted || undefined}
      hidden={!row.listed}
    >
      <th scope="row">
        <button type="button" className={styles.name} aria-pressed={row.chosen}>
          {row.name}
        </button>
      </th>
      <td data-column="region">{row.region}</td>
      <td data-column="standing">
        <span className={styles.standing}>
          <Swatch standing={row.standing} />
          {standings(row.standing)}
        </span>
      </td>
      <td data-column="critical" className={styles.number}>
        {row.critical || <span className={styles.zero}>0</span>}
      </td>
      <td data-column="supportive" className={styles.number}>
        {row.supportive || <span className={styles.zero}>0</span>}
      </td>
      <td data-column="first" className={styles.date}>
        {row.first}
      </td>
      <td data-column="last" className={styles.date}>
        {row.last}
      </td>
      <td data-column="strip">
        <Strip strip={row.strip} slots={row.slots} />
      </td>
    </tr>
  );
});

const Strip = memo(function Strip({ strip, slots }: { strip: StanceStrip; slots: number }) {
  return (
    <svg className={styles.strip} viewBox={`0 0 ${slots} 2`} preserveAspectRatio="none" aria-hidden="true">
      <path className={styles.axis} d={`M0 1H${slots}`} />
      {strip.critical && <path className={styles.critical} d={strip.critical} />}
      {strip.supportive && <path className={styles.supportive} d={strip.supportive} />}
      {strip.neither && <path className={styles.neither} d={strip.neither} />}
    </svg>
  );
});

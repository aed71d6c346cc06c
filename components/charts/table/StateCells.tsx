"use client";

/* eslint-disable jsx-a11y/no-interactive-element-to-noninteractive-role -- rows are laid out as grids, and only roles that are said outlive that in every browser */

import { memo } from "react";
import { useLocale, useTranslations } from "next-intl";
import { StateLink } from "@/components/page/StateLink";
import { StatementLink } from "@/components/page/StatementLink";
import swatch from "@/components/ui/swatch.module.css";
import texture from "@/components/ui/texture.module.css";
import { textureProps } from "@/components/ui/textureProps";
import type { StanceStrip } from "@/lib/chart/stanceStrips";
import type { Standing } from "@/lib/domain/standing";
import type { Iso3, Locale } from "@/lib/domain/state";
import type { Side, StatementId } from "@/lib/domain/statement";
import { nameProps } from "@/lib/i18n/direction";
import styles from "./stateTable.module.css";

/** What a row says of its state whatever the filters. */
export interface TableState {
  readonly iso3: Iso3;
  readonly name: string;
  /** Name of the regional group, and the query that filters by it; null for a state in none. */
  readonly region: string;
  readonly regionQuery: string | null;
  readonly strip: StanceStrip;
  /** Statements the strip has a place for. */
  readonly slots: number;
}

export interface StateCellsProps {
  readonly state: TableState;
  readonly standing: Standing;
  /** The side left, for a state that withdrew. */
  readonly left: Side | undefined;
  readonly critical: number;
  readonly supportive: number;
  /** Dates of the first and last entry in words, and the statements they are of; empty where there is none. */
  readonly first: string;
  readonly firstId: StatementId;
  readonly last: string;
  readonly lastId: StatementId;
  readonly chosen: boolean;
}

/** A state's row, cell by cell; each renders again only when a value of its own changes. */
export const StateCells = memo(function StateCells({ state, ...row }: StateCellsProps) {
  return (
    <>
      <NameCell state={state} chosen={row.chosen} />
      <RegionCell state={state} />
      <StandingCell standing={row.standing} left={row.left} />
      <CountCell column="critical" count={row.critical} />
      <CountCell column="supportive" count={row.supportive} />
      <DateCell column="first" id={row.firstId} date={row.first} />
      <DateCell column="last" id={row.lastId} date={row.last} />
      <StripCell state={state} />
    </>
  );
});

const NameCell = memo(function NameCell({ state, chosen }: Pick<StateCellsProps, "state" | "chosen">) {
  const locale = useLocale() as Locale;
  const t = useTranslations("table");
  const { iso3, name } = state;
  return (
    <th role="rowheader" scope="row">
      <button type="button" className={styles.name} aria-pressed={chosen} {...nameProps(locale)}>
        {name}
      </button>
      <StateLink iso3={iso3} label={t("page", { name })} className={styles.page} worded>
        ›
      </StateLink>
    </th>
  );
});

const RegionCell = memo(function RegionCell({ state }: Pick<StateCellsProps, "state">) {
  const { region, regionQuery } = state;
  return (
    <td role="cell" data-column="region">
      {regionQuery === null ? region : <a href={regionQuery}>{region}</a>}
    </td>
  );
});

const StandingCell = memo(function StandingCell({
  standing,
  left,
}: Pick<StateCellsProps, "standing" | "left">) {
  const t = useTranslations("standings.name");
  return (
    <td
      role="cell"
      data-column="standing"
      className={`${swatch.swatched} ${texture.signed}`}
      {...textureProps(standing, false, left)}
    >
      {t(standing)}
    </td>
  );
});

interface CountCellProps {
  readonly column: "critical" | "supportive";
  readonly count: number;
}

const CountCell = memo(function CountCell({ column, count }: CountCellProps) {
  return (
    <td role="cell" data-column={column} className={count === 0 ? styles.zero : styles.number}>
      {count}
    </td>
  );
});

interface DateCellProps {
  readonly column: "first" | "last";
  readonly id: StatementId;
  readonly date: string;
}

const DateCell = memo(function DateCell({ column, id, date }: DateCellProps) {
  return (
    <td role="cell" data-column={column} className={styles.date}>
      {date === "" ? null : <StatementLink id={id}>{date}</StatementLink>}
    </td>
  );
});

const StripCell = memo(function StripCell({ state }: Pick<StateCellsProps, "state">) {
  const { strip, slots } = state;
  return (
    <td role="cell" data-column="strip">
      <svg className={styles.strip} viewBox={`0 0 ${slots} 2`} preserveAspectRatio="none" aria-hidden="true">
        {strip.critical && <path className={styles.critical} d={strip.critical} />}
        {strip.supportive && <path className={styles.supportive} d={strip.supportive} />}
        {strip.abstained && <path className={styles.abstained} d={strip.abstained} />}
        {strip.withdrew && <path className={styles.withdrew} d={strip.withdrew} />}
      </svg>
    </td>
  );
});

"use client";

/* eslint-disable jsx-a11y/no-interactive-element-to-noninteractive-role -- rows are laid out as grids, and only roles that are said outlive that in every browser */

import { memo } from "react";
import { useLocale, useTranslations } from "next-intl";
import { StateLink } from "@/components/page/StateLink";
import { StatementLink } from "@/components/page/StatementLink";
import texture from "@/components/ui/texture.module.css";
import { textureProps } from "@/components/ui/textureProps";
import type { StanceStrip } from "@/lib/chart/stanceStrips";
import type { Standing } from "@/lib/domain/standing";
import type { Iso3, Locale } from "@/lib/domain/state";
import type { StatementId } from "@/lib/domain/statement";
import { nameProps } from "@/lib/i18n/direction";
import swatch from "@/components/ui/swatch.module.css";
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

interface Props {
  readonly state: TableState;
  readonly standing: Standing;
  readonly critical: number;
  readonly supportive: number;
  /** Dates of the first and last entry in words, and the statements they are of; empty where there is none. */
  readonly first: string;
  readonly firstId: StatementId;
  readonly last: string;
  readonly lastId: StatementId;
  readonly listed: boolean;
  /** One of the first rows listed, which is drawn even where the table is far from the screen. */
  readonly leading: boolean;
  readonly chosen: boolean;
  readonly muted: boolean;
}

/** One state's row; its cells re-render only when a value of their own changes, not when the row comes or goes. */
export const StateRow = memo(function StateRow({ listed, leading, muted, ...cells }: Props) {
  return (
    <tr
      role="row"
      data-iso3={cells.state.iso3}
      data-standing={cells.standing}
      data-muted={muted || undefined}
      data-leading={leading || undefined}
      hidden={!listed}
    >
      <Cells {...cells} />
    </tr>
  );
});

const Cells = memo(function Cells({ state, ...row }: Omit<Props, "listed" | "leading" | "muted">) {
  const standings = useTranslations("standings.name");
  const locale = useLocale() as Locale;
  return (
    <>
      <th role="rowheader" scope="row">
        <button type="button" className={styles.name} aria-pressed={row.chosen} {...nameProps(locale)}>
          {state.name}
        </button>
        <PageLink iso3={state.iso3} name={state.name} />
      </th>
      <td role="cell" data-column="region">
        {state.regionQuery === null ? state.region : <a href={state.regionQuery}>{state.region}</a>}
      </td>
      <td
        role="cell"
        data-column="standing"
        className={`${swatch.swatched} ${texture.signed}`}
        {...textureProps(row.standing)}
      >
        {standings(row.standing)}
      </td>
      <td role="cell" data-column="critical" className={row.critical === 0 ? styles.zero : styles.number}>
        {row.critical}
      </td>
      <td role="cell" data-column="supportive" className={row.supportive === 0 ? styles.zero : styles.number}>
        {row.supportive}
      </td>
      <td role="cell" data-column="first" className={styles.date}>
        {row.first === "" ? null : <StatementLink id={row.firstId}>{row.first}</StatementLink>}
      </td>
      <td role="cell" data-column="last" className={styles.date}>
        {row.last === "" ? null : <StatementLink id={row.lastId}>{row.last}</StatementLink>}
      </td>
      <td role="cell" data-column="strip">
        <Strip strip={state.strip} slots={state.slots} />
      </td>
    </>
  );
});

/** The way to the state's page; it never changes, so that no filter renders it again. */
const PageLink = memo(function PageLink({ iso3, name }: Pick<TableState, "iso3" | "name">) {
  const t = useTranslations("table");
  return (
    <StateLink iso3={iso3} label={t("page", { name })} className={styles.page} worded>
      ›
    </StateLink>
  );
});

const Strip = memo(function Strip({ strip, slots }: { strip: StanceStrip; slots: number }) {
  return (
    <svg className={styles.strip} viewBox={`0 0 ${slots} 2`} preserveAspectRatio="none" aria-hidden="true">
      {strip.critical && <path className={styles.critical} d={strip.critical} />}
      {strip.supportive && <path className={styles.supportive} d={strip.supportive} />}
      {strip.neither && <path className={styles.neither} d={strip.neither} />}
    </svg>
  );
});

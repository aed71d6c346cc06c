"use client";

import { memo, useId, useMemo, useState, type MouseEvent, type PointerEvent } from "react";
import { useTranslations } from "next-intl";
import { emphasisStore } from "@/components/charts/shared/emphasisStore";
import { useFilterActions } from "@/components/filters/FilterActions";
import { slotRuns, type StanceStrip } from "@/lib/chart/stanceStrips";
import { STANDINGS } from "@/lib/domain/standing";
import { foldName } from "@/lib/format/foldName";
import { nameOrder } from "@/lib/format/nameOrder";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import { leftSide } from "@/lib/view/leftSide";
import { columnValues, tableOrder, type TableSort } from "@/lib/view/tableOrder";
import { SearchNews } from "./SearchNews";
import { SortHeader } from "./SortHeader";
import type { TableState } from "./StateCells";
import { StateRow } from "./StateRow";
import { StateSearch } from "./StateSearch";
import { StripInks, stripInks } from "./StripInks";
import { useHeldPlace } from "./useHeldPlace";
import { useLeadingRows } from "./useLeadingRows";
import styles from "./stateTable.module.css";

interface Props {
  readonly model: DashboardModel;
  readonly view: DashboardView;
  readonly strips: readonly StanceStrip[];
  /** Per statement of the record, its date in words. */
  readonly dates: readonly string[];
  /** Whether the days in view are being dragged. */
  readonly dragging: boolean;
}

/** Every state in view as a row: what it stands on, since when, and its whole record as a strip. */
export const StateTable = memo(function StateTable({ model, view, strips, dates, dragging }: Props) {
  const t = useTranslations("table");
  const groups = useTranslations("groups.name");
  const actions = useFilterActions();
  const [sort, setSort] = useState<TableSort>({ column: "name", descending: false });
  const [matches, setMatches] = useState<ReadonlySet<number> | null>(null);
  const { record } = model;
  const regions = useMemo(
    () => record.states.map((state) => (state.region === null ? groups("none") : groups(state.region))),
    [record, groups],
  );
  const slots = record.statements.length;
  const states = useMemo(
    () =>
      record.states.map(({ iso3, region }, i): TableState => {
        const regionQuery = region === null ? null : `?region=${region}`;
        return { iso3, name: model.names[i]!, region: regions[i]!, regionQuery, strip: strips[i]!, slots };
      }),
    [record, model.names, regions, strips, slots],
  );
  const folded = useMemo(() => model.names.map(foldName), [model]);
  const collator = nameOrder(model.locale);
  const values = columnValues(view.tally, sort.column);
  const order = useMemo(
    () => tableOrder({ names: model.names, regions, values, collator }, sort),
    [model, regions, values, collator, sort],
  );
  const chosen = useMemo(() => new Set(view.filters.states), [view.filters.states]);
  const inks = useId();
  const runs = useMemo(() => slotRuns(view.timeline.inView), [view.timeline.inView]);
  const isListed = (i: number) => view.listed[i] === 1 && (matches === null || matches.has(i));
  const listed = order.filter(isListed);
  const leading = useLeadingRows(view, listed);

  const text = t("listed", { count: listed.length, total: record.states.length });
  const hold = useHeldPlace(chosen);

  const toggle = (event: MouseEvent) => {
    const target = event.target as Element;
    const row = target.closest<HTMLElement>("tr[data-iso3]");
    if (!row?.dataset.iso3 || target.closest("a")) return;
    // The records of the states chosen stand above the table.
    hold(row);
    actions.toggle("states", row.dataset.iso3);
  };
  return (
    <section className={styles.table} aria-labelledby="table-heading" data-chart="table">
      <div className={styles.head}>
        <h2 id="table-heading">{t("heading")}</h2>
        <p className={styles.listed} data-listed={listed.length}>
          {text}
        </p>
        <SearchNews search={matches} view={view} text={text} />
        <StateSearch folded={folded} states={record.states} version={model.version} onMatches={setMatches} />
      </div>
      <div className={styles.scroller}>
        <div className={styles.sheet} style={stripInks(inks)}>
          <StripInks id={inks} runs={runs} dragging={dragging} />
          {/* A table laid out as grids keeps its roles in every browser only where they are said. */}
          <table role="table">
            <thead>
              <SortHeader sort={sort} onSort={setSort} />
            </thead>
            {/* The button in each row is the keyboard's way; a click anywhere on the row is a shortcut to it. */}
            {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
            <tbody onClick={toggle} onPointerOver={emphasise} onPointerLeave={() => emphasisStore.set(null)}>
              {order.map((i) => (
                <StateRow
                  key={record.states[i]!.iso3}
                  state={states[i]!}
                  standing={STANDINGS[view.tally.standing[i]!]!}
                  left={leftSide(record, view, i)}
                  critical={view.tally.critical[i]!}
                  supportive={view.tally.supportive[i]!}
                  first={dates[view.tally.first[i]!] ?? ""}
                  firstId={record.statements[view.tally.first[i]!]?.id ?? ""}
                  last={dates[view.tally.last[i]!] ?? ""}
                  lastId={record.statements[view.tally.last[i]!]?.id ?? ""}
                  listed={isListed(i)}
                  leading={leading.has(i)}
                  chosen={chosen.has(record.states[i]!.iso3)}
                  muted={chosen.size > 0 && !chosen.has(record.states[i]!.iso3)}
                />
              ))}
            </tbody>
          </table>
        </div>
        {listed.length === 0 && <p className={styles.none}>{t("none")}</p>}
      </div>
    </section>
  );
});

function emphasise(event: PointerEvent): void {
  const iso3 = (event.target as Element).closest<HTMLElement>("tr[data-iso3]")?.dataset.iso3;
  emphasisStore.set(iso3 === undefined ? null : { kind: "state", iso3 });
}

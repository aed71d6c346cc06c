"use client";

import { useState, type SyntheticEvent } from "react";
import { moveTabStop } from "@/components/charts/shared/moveTabStop";
import type { StatementId } from "@/lib/domain/statement";
import type { StateAct } from "@/lib/view/stateActs";
import { StripMark } from "./StripMark";
import styles from "./stateStrip.module.css";

interface Props {
  readonly acts: readonly StateAct[];
  /** Per statement of the record, all about its column in one line. */
  readonly labels: readonly string[];
  /** 1 for each statement in view. */
  readonly inView: Uint8Array;
  readonly chosen: readonly StatementId[];
  readonly label: string;
  /** Shown while nothing is pointed at. */
  readonly invitation: string;
  readonly onToggle: (id: StatementId) => void;
}

/**
 * What one state did on every statement: a column each in order of date, year by year, critical above the line,
 * supportive below it, votes across it. The columns are one stop of the Tab key; arrows, Home and End move within.
 */
export function StateStrip({ acts, labels, inView, chosen, label, invitation, onToggle }: Props) {
  const [pointed, point] = useState<number | null>(null);
  const placeOf = ({ target }: SyntheticEvent) => {
    const column = (target as Element).closest<HTMLElement>("[data-place]");
    point(column === null ? null : Number(column.dataset.place));
  };
  const last = chosen.length === 1 ? acts.findIndex(({ statement }) => statement.id === chosen[0]) : -1;
  const read = pointed ?? (last < 0 ? null : last);
  return (
    <div className={styles.strip}>
      <div
        role="toolbar"
        aria-label={label}
        aria-orientation="horizontal"
        tabIndex={-1}
        className={styles.years}
        onFocus={placeOf}
        onBlur={() => point(null)}
        onPointerOver={placeOf}
        onPointerLeave={() => point(null)}
        onKeyDown={(event) => moveTabStop(event, "[data-place]")}
      >
        {yearsOf(acts).map(({ year, columns }) => (
          <div key={year} className={styles.year} style={{ ["--columns" as string]: columns.length }}>
            <span className={styles.label}>{year}</span>
            <div className={styles.columns}>
              {columns.map(({ place, statement, act }) => (
                <button
                  key={statement.id}
                  type="button"
                  className={styles.column}
                  tabIndex={place === 0 ? 0 : -1}
                  data-place={place}
                  data-strip-statement={statement.id}
                  data-act={act}
                  data-muted={inView[place] === 0 || undefined}
                  aria-pressed={chosen.includes(statement.id)}
                  aria-label={labels[place]}
                  onClick={() => onToggle(statement.id)}
                >
                  <StripMark
                    act={act}
                    side={statement.side}
                    counted={statement.counted}
                    muted={inView[place] === 0 && (statement.counted || chosen.length > 0)}
                  />
                </button>
              ))}
            </div>
          </div>
        ))}
      </div>
      <p className={styles.reading} aria-hidden="true">
        {read === null ? invitation : labels[read]}
      </p>
    </div>
  );
}

function yearsOf(acts: readonly StateAct[]) {
  const years: { year: string; columns: StateAct[] }[] = [];
  for (const act of acts) {
    const year = act.statement.date.slice(0, 4);
    if (years.at(-1)?.year !== year) years.push({ year, columns: [] });
    years.at(-1)!.columns.push(act);
  }
  return years;
}

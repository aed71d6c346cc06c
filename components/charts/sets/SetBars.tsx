"use client";

import type { CSSProperties, ReactNode } from "react";
import texture from "@/components/ui/texture.module.css";
import { textureProps } from "@/components/ui/textureProps";
import type { Standing } from "@/lib/domain/standing";
import styles from "./setBars.module.css";

export interface SetBarRow {
  readonly key: string;
  readonly label: ReactNode;
  /** How many are only on the first list, on both, and only on the second. */
  readonly onlyFirst: number;
  readonly both: number;
  readonly onlySecond: number;
  readonly muted: boolean;
}

interface Props {
  readonly caption: string;
  readonly columns: readonly [string, string, string, string];
  readonly rows: readonly SetBarRow[];
  /** The colour of each list: the side it takes. */
  readonly sides: readonly [Standing, Standing];
}

/**
 * Two lists as overlapping bars, one row for each group: the first list ends where the second alone begins, and
 * what both hold lies between. All rows are on one scale and aligned where the second list begins.
 */
export function SetBars({ caption, columns, rows, sides }: Props) {
  const before = Math.max(1, ...rows.map(({ onlyFirst }) => onlyFirst));
  const after = Math.max(1, ...rows.map(({ both, onlySecond }) => both + onlySecond));
  const unit = 100 / (before + after);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          <td className={styles.bars} aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, onlyFirst, both, onlySecond, muted }) => (
          <tr key={key} data-set-row={key} data-muted={muted || undefined}>
            <th scope="row">{label}</th>
            <td data-part="onlyFirst">{onlyFirst}</td>
            <td data-part="both">{both}</td>
            <td data-part="onlySecond">{onlySecond}</td>
            <td className={styles.bars} aria-hidden="true">
              <div className={styles.lane}>
                <Bar
                  list="first"
                  side={sides[0]}
                  muted={muted}
                  from={(before - onlyFirst) * unit}
                  size={(onlyFirst + both) * unit}
                />
                <Bar
                  list="second"
                  side={sides[1]}
                  muted={muted}
                  from={before * unit}
                  size={(both + onlySecond) * unit}
                />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface BarProps {
  readonly list: "first" | "second";
  readonly side: Standing;
  readonly muted: boolean;
  readonly from: number;
  readonly size: number;
}

function Bar({ list, side, muted, from, size }: BarProps) {
  if (size === 0) return null;
  const { style, ...sign } = textureProps(side, muted);
  const place = { ["--from" as string]: `${from}%`, ["--size" as string]: `${size}%` } as CSSProperties;
  return (
    <div
      className={`${styles.bar} ${texture.textured}`}
      data-list={list}
      {...sign}
      style={{ ...style, ...place }}
    />
  );
}

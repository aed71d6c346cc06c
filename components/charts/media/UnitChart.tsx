import { UNIT_STEP, type UnitRun } from "@/lib/chart/unitMarks";
import styles from "./unitChart.module.css";

export interface UnitClass extends UnitRun {
  readonly key: "state" | "suspended" | "other";
}

interface Props {
  readonly name: string;
  readonly label: string;
  readonly rows: number;
  readonly columns: number;
  readonly classes: readonly UnitClass[];
  readonly muted: boolean;
}

/** One square per post; the squares of a class are one shape. */
export function UnitChart({ name, label, rows, columns, classes, muted }: Props) {
  return (
    <svg
      className={styles.units}
      viewBox={`-1 -1 ${columns * UNIT_STEP} ${rows * UNIT_STEP}`}
      role="img"
      aria-label={label}
      data-units={name}
      data-muted={muted || undefined}
    >
      {classes.map(({ key, d }) => (
        <path key={key} d={d} data-class={key} />
      ))}
    </svg>
  );
}

/** The mark of a class beside its words. */
export function UnitSwatch({ of }: { readonly of: UnitClass["key"] }) {
  return (
    <svg className={styles.swatch} viewBox="-1 -1 10 10" aria-hidden="true">
      <path d="M0 0h8v8h-8z" data-class={of} />
    </svg>
  );
}

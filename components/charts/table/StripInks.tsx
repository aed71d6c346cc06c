import { memo } from "react";
import type { SlotRun } from "@/lib/chart/stanceStrips";
import styles from "./stateTable.module.css";

/** What ticks of strips are drawn with; style sheets know them as `--tick-…`. */
const INKS = ["critical", "supportive", "abstained", "withdrew"] as const;

/** The properties that let every strip inside take its inks from the one `StripInks`. */
export function stripInks(id: string): Record<string, string> {
  return Object.fromEntries(INKS.map((ink) => [`--tick-${ink}`, `url(#${id}-${ink})`]));
}

interface Props {
  readonly id: string;
  readonly runs: readonly SlotRun[];
  /** Whether the days in view are being dragged: new inks paint every strip anew, so they wait for its rest. */
  readonly dragging: boolean;
}

/**
 * The inks of all strips, faint in the slots out of view: those are the same in every row, so that a filter changes
 * a few stops here and no row.
 */
export const StripInks = memo(function StripInks({ id, runs }: Props) {
  const slots = runs.at(-1)?.to ?? 1;
  return (
    <svg className={styles.inks} aria-hidden="true">
      {INKS.map((ink) => (
        <linearGradient
          key={ink}
          id={`${id}-${ink}`}
          className={styles[ink]}
          gradientUnits="userSpaceOnUse"
          x2={slots}
        >
          {runs.flatMap(({ from, to, inView }) =>
            [from, to].map((slot) => (
              <stop key={`${from} ${slot}`} offset={slot / slots} data-faint={inView ? undefined : true} />
            )),
          )}
        </linearGradient>
      ))}
    </svg>
  );
}, isAsShown);

function isAsShown(shown: Props, next: Props): boolean {
  return next.dragging || (next.id === shown.id && next.runs === shown.runs);
}

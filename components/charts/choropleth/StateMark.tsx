import { memo } from "react";
import type { Standing } from "@/lib/domain/standing";
import type { Iso3 } from "@/lib/domain/state";
import type { Side } from "@/lib/domain/statement";
import styles from "./choropleth.module.css";

/** Radius of the transparent target, in map units; style sheets shrink it on wider maps. */
const TARGET_RADIUS = 370;
const DOT_RADIUS = 80;

interface Props {
  readonly iso3: Iso3;
  readonly outlineId: string;
  readonly d: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly dot: boolean;
  /** Where the state lies, if its dot had to stand elsewhere. */
  readonly trueX: number | undefined;
  readonly trueY: number | undefined;
  readonly standing: Standing;
  readonly side: Side | null;
  readonly muted: boolean;
  readonly chosen: boolean;
  readonly tabStop: boolean;
  readonly label: string;
  /** Written on the map where there is room. */
  readonly name: string | null;
}

/** One state on the map: its shape or dot, its target and its name, as one button. */
export const StateMark = memo(function StateMark(props: Props) {
  const { iso3, outlineId, d, x, y, dot, trueX, trueY, standing, side, muted, chosen, tabStop, label, name } =
    props;
  return (
    <g
      className={styles.state}
      data-iso3={iso3}
      data-standing={standing}
      data-side={side ?? undefined}
      data-muted={muted || undefined}
      role="button"
      aria-pressed={chosen}
      aria-label={label}
      tabIndex={tabStop ? 0 : -1}
    >
      <circle className={styles.target} cx={x} cy={y} r={TARGET_RADIUS} />
      {d === undefined ? null : <path id={outlineId} data-outline={iso3} d={d} />}
      {trueX === undefined ? null : <line className={styles.leader} x1={trueX} y1={trueY} x2={x} y2={y} />}
      {dot ? <circle className={styles.dot} cx={x} cy={y} r={DOT_RADIUS} /> : null}
      {name === null ? null : (
        <text className={styles.name} x={x} y={y} aria-hidden="true">
          {name}
        </text>
      )}
    </g>
  );
});

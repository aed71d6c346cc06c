import { memo } from "react";
import { labelLines } from "@/lib/chart/labelLines";
import type { Standing } from "@/lib/domain/standing";
import type { Iso3 } from "@/lib/domain/state";
import type { Side } from "@/lib/domain/statement";
import type { MovementSlug } from "@/lib/filters/movementSlug";
import { leaderPath } from "@/lib/geo/leaderPath";
import { SmallState } from "./SmallState";
import { StateName } from "./StateName";
import styles from "./stateMark.module.css";

/** Radius of the transparent target, in map units; style sheets shrink it on wider maps. */
const TARGET_RADIUS = 370;
/** Width of the rim round a dot, in map units, where no style sheet sets it. */
const EDGE = 12;

interface Props {
  readonly iso3: Iso3;
  readonly outlineId: string;
  readonly d: string | undefined;
  readonly x: number;
  readonly y: number;
  /** Where the state lies, if it is drawn as a dot. */
  readonly dotOfX: number | undefined;
  readonly dotOfY: number | undefined;
  readonly dotRadius: number;
  /** Marked by a ring as well, where an outline alone would fill a small shape. */
  readonly ringed: boolean;
  readonly standing: Standing;
  readonly side: Side | null;
  /** Drawn in place of the standing where the map shows movement. */
  readonly movement: MovementSlug | undefined;
  readonly mutedId: string | undefined;
  readonly chosen: boolean;
  readonly tabStop: boolean;
  readonly label: string;
  readonly name: string;
  /** Width free for the name, in map units. */
  readonly room: number;
}

/** One state on the map: its shape or dot, its target and its name, as one button. */
export const StateMark = memo(function StateMark(props: Props) {
  const { iso3, outlineId, d, x, y, dotOfX, dotOfY, standing, side, movement, mutedId, chosen, tabStop } =
    props;
  const lines = labelLines(props.name, props.room);
  const target = <circle className={styles.target} cx={x} cy={y} r={TARGET_RADIUS} />;
  return (
    <g
      className={styles.state}
      data-iso3={iso3}
      data-standing={movement === undefined ? standing : undefined}
      data-movement={movement}
      data-side={side ?? undefined}
      data-muted={mutedId === undefined ? undefined : true}
      role="button"
      aria-pressed={chosen}
      aria-label={props.label}
      aria-describedby={mutedId}
      tabIndex={tabStop ? 0 : -1}
    >
      {d === undefined ? null : (
        <path id={outlineId} className={props.ringed ? styles.beside : undefined} data-outline={iso3} d={d} />
      )}
      {props.ringed ? (
        <SmallState x={x} y={y}>
          <circle className={styles.dot} cx={x} cy={y} r={props.dotRadius - EDGE} />
        </SmallState>
      ) : null}
      {dotOfX === undefined || dotOfY === undefined ? (
        target
      ) : (
        <SmallState x={dotOfX} y={dotOfY}>
          {target}
          {dotOfX === x && dotOfY === y ? null : (
            <path className={styles.leader} d={leaderPath({ x, y, anchorX: dotOfX, anchorY: dotOfY })} />
          )}
          <circle className={styles.edge} cx={x} cy={y} r={props.dotRadius + EDGE} />
          <circle className={styles.dot} cx={x} cy={y} r={props.dotRadius} />
        </SmallState>
      )}
      {lines.length === 0 ? null : <StateName x={x} y={y} lines={lines} />}
    </g>
  );
});

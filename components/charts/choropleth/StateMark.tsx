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

/** Radius of a dot, in map units, where no style sheet sets it. */
const DOT_RADIUS = 80;
/** Radius of the transparent target, in map units; style sheets shrink it on wider maps. */
const TARGET_RADIUS = 370;
/** Width of the rim round a dot, in map units, where no style sheet sets it. */
const EDGE = 12;

/** Where and how a state is drawn; no filter changes it. */
export interface StateShape {
  readonly iso3: Iso3;
  readonly outlineId: string;
  readonly d: string | undefined;
  readonly x: number;
  readonly y: number;
  /** Where the state lies, if it is drawn as a dot. */
  readonly dotOf: readonly [x: number, y: number] | undefined;
  /** Width free for the name, in map units. */
  readonly room: number;
}

interface Props extends FormProps {
  readonly standing: Standing;
  readonly side: Side | null;
  /** Drawn in place of the standing where the map shows movement. */
  readonly movement: MovementSlug | undefined;
  readonly mutedId: string | undefined;
  readonly chosen: boolean;
  readonly tabStop: boolean;
  readonly label: string;
}

/** One state on the map: its shape or dot, its target and its name, as one button. */
export const StateMark = memo(function StateMark(props: Props) {
  const { shape, ringed, name, standing, side, movement, mutedId, chosen, tabStop } = props;
  return (
    <g
      className={styles.state}
      data-iso3={shape.iso3}
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
      <StateForm shape={shape} ringed={ringed} name={name} />
    </g>
  );
});

interface FormProps {
  readonly shape: StateShape;
  /** Marked by a ring as well, where an outline alone would fill a small shape. */
  readonly ringed: boolean;
  readonly name: string;
}

/** What is drawn of a state; nearly all filters leave it as it is. */
const StateForm = memo(function StateForm({ shape, ringed, name }: FormProps) {
  const { iso3, outlineId, d, x, y, dotOf, room } = shape;
  const lines = labelLines(name, room);
  const target = <circle className={styles.target} cx={x} cy={y} r={TARGET_RADIUS} />;
  return (
    <>
      {d === undefined ? null : (
        <path id={outlineId} className={ringed ? styles.beside : undefined} data-outline={iso3} d={d} />
      )}
      {ringed ? (
        <SmallState x={x} y={y}>
          <circle className={styles.dot} cx={x} cy={y} r={DOT_RADIUS - EDGE} />
        </SmallState>
      ) : null}
      {dotOf === undefined ? (
        target
      ) : (
        <SmallState x={dotOf[0]} y={dotOf[1]}>
          {target}
          {dotOf[0] === x && dotOf[1] === y ? null : (
            <path className={styles.leader} d={leaderPath({ x, y, anchorX: dotOf[0], anchorY: dotOf[1] })} />
          )}
          <circle className={styles.edge} cx={x} cy={y} r={DOT_RADIUS + EDGE} />
          <circle className={styles.dot} cx={x} cy={y} r={DOT_RADIUS} />
        </SmallState>
      )}
      {lines.length === 0 ? null : <StateName x={x} y={y} lines={lines} />}
    </>
  );
});

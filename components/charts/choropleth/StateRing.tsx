import type { Iso3 } from "@/lib/domain/state";
import { isSmall } from "@/lib/geo/isSmall";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import { SmallState } from "./SmallState";
import styles from "./stateRing.module.css";

interface Props {
  readonly id: string;
  readonly geometry: MapGeometry;
  readonly iso3: Iso3;
  readonly kind: "chosen" | "pointed" | "focused";
  /** The power of two the map is enlarged to. */
  readonly level: number;
}

/** A line round one state, drawn above all others so that no neighbour covers half of it. */
export function StateRing({ id, geometry, iso3, kind, level }: Props) {
  const anchor = geometry.anchors[iso3];
  if (anchor === undefined) return null;
  const small = isSmall(geometry, iso3, level);
  const marker = geometry.markers.find((dot) => dot.iso3 === iso3);
  const outline = (part: string | undefined) =>
    marker ? (
      <SmallState x={marker.anchorX} y={marker.anchorY}>
        <circle className={`${styles.dotRing} ${part}`} cx={marker.x} cy={marker.y} r={110} />
      </SmallState>
    ) : small && kind !== "pointed" ? (
      <circle className={`${styles.around} ${part}`} cx={anchor[0]} cy={anchor[1]} r={geometry.reach[iso3]} />
    ) : (
      <use className={part} href={`#${id}-${iso3}`} />
    );
  return (
    <g
      className={styles.ring}
      data-ring={kind}
      data-small={small || undefined}
      style={{ ["--reach" as string]: `${geometry.reach[iso3] ?? 0}px` }}
      aria-hidden="true"
    >
      {outline(styles.halo)}
      {outline(styles.line)}
    </g>
  );
}

import type { Iso3 } from "@/lib/domain/state";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import { SmallState } from "./SmallState";
import styles from "./stateRing.module.css";

interface Props {
  readonly id: string;
  readonly geometry: MapGeometry;
  readonly iso3: Iso3;
  readonly kind: "chosen" | "pointed" | "focused";
}

/** A line round one state, drawn above all others so that no neighbour covers half of it. */
export function StateRing({ id, geometry, iso3, kind }: Props) {
  if (geometry.anchors[iso3] === undefined) return null;
  const marker = geometry.markers.find((dot) => dot.iso3 === iso3);
  const outline = (part: string | undefined) =>
    marker ? (
      <SmallState x={marker.anchorX} y={marker.anchorY}>
        <circle className={`${styles.dotRing} ${part}`} cx={marker.x} cy={marker.y} r={110} />
      </SmallState>
    ) : (
      <use className={part} href={`#${id}-${iso3}`} />
    );
  return (
    <g className={styles.ring} data-ring={kind} aria-hidden="true">
      {outline(styles.halo)}
      {outline(styles.line)}
    </g>
  );
}

import type { Iso3 } from "@/lib/domain/state";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import styles from "./choropleth.module.css";

interface Props {
  readonly id: string;
  readonly geometry: MapGeometry;
  readonly iso3: Iso3;
  readonly kind: "chosen" | "pointed" | "focused";
}

/** A line round one state, drawn above all others so that no neighbour covers half of it. */
export function StateRing({ id, geometry, iso3, kind }: Props) {
  const anchor = geometry.anchors[iso3];
  if (anchor === undefined) return null;
  const isDot = geometry.markers.some((marker) => marker.iso3 === iso3);
  const outline = (part: string | undefined) =>
    isDot ? (
      <circle className={`${styles.dotRing} ${part}`} cx={anchor[0]} cy={anchor[1]} r={110} />
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

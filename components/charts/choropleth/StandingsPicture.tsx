import { memo } from "react";
import { isSmall } from "@/lib/geo/isSmall";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import type { MapMark } from "@/lib/view/mapMarks";
import { standingFills } from "./standingFills";
import styles from "./choropleth.module.css";
import mark from "./stateMark.module.css";

interface Props {
  /** The prefix of the ids of the map on the same page whose outlines are drawn again. */
  readonly id: string;
  readonly label: string;
  readonly geometry: MapGeometry;
  readonly marks: readonly Pick<MapMark, "iso3" | "standing" | "side" | "muted">[];
}

/** A small map of standings to look at, drawn with the outlines of a map that is on the page already. */
export const StandingsPicture = memo(function StandingsPicture({ id, label, geometry, marks }: Props) {
  const dots = new Map(geometry.markers.map((marker) => [marker.iso3, marker]));
  return (
    <svg
      className={styles.drawing}
      viewBox={geometry.viewBox}
      style={standingFills(id)}
      role="img"
      aria-label={label}
    >
      {marks.map(({ iso3, standing, side, muted }) => {
        const dot = dots.get(iso3);
        return (
          <g
            key={iso3}
            className={mark.state}
            data-standing={standing}
            data-side={side ?? undefined}
            data-muted={muted || undefined}
          >
            {dot === undefined ? (
              <use href={`#${id}-${iso3}`} />
            ) : (
              <>
                <circle className={mark.edge} cx={dot.x} cy={dot.y} />
                <circle className={mark.dot} cx={dot.x} cy={dot.y} />
              </>
            )}
            {side !== null && isSmall(geometry, iso3, 1) ? (
              <circle className={mark.dot} cx={geometry.anchors[iso3]![0]} cy={geometry.anchors[iso3]![1]} />
            ) : null}
          </g>
        );
      })}
    </svg>
  );
});

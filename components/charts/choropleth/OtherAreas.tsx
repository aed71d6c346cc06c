import { memo } from "react";
import type { AreaPath } from "@/lib/geo/mapPaths";
import styles from "./choropleth.module.css";

interface Props {
  readonly areas: readonly Pick<AreaPath, "id" | "d">[];
}

/** Land that is no member or observer state: an outline of its own kind, as no standing is drawn. */
export const OtherAreas = memo(function OtherAreas({ areas }: Props) {
  return (
    <g className={styles.areas} aria-hidden="true">
      {areas.map(({ id, d }) => (
        <path key={id} data-area={id} d={d} />
      ))}
    </g>
  );
});

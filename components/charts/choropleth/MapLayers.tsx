import { memo, type ReactNode } from "react";
import { areaOutlines, disputedLines } from "#country-outlines";
import type { Iso3 } from "@/lib/domain/state";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import type { MapPaths } from "@/lib/geo/mapPaths";
import type { MapMark } from "@/lib/view/mapMarks";
import { OtherAreas } from "./OtherAreas";
import { StateMarks } from "./StateMarks";
import { StateRing } from "./StateRing";
import styles from "./choropleth.module.css";

interface Props {
  readonly id: string;
  readonly geometry: MapGeometry;
  readonly marks: readonly MapMark[];
  readonly labelOf: (mark: MapMark) => string;
  readonly paths: MapPaths | undefined;
  readonly level: number;
  readonly tabStop: Iso3;
  readonly children: ReactNode;
}

/** What moves when the map is zoomed, from the ground up: other land, states, borders in dispute, rings. */
export const MapLayers = memo(function MapLayers(props: Props) {
  const { id, geometry, marks, labelOf, paths, level, tabStop, children } = props;
  return (
    <>
      <OtherAreas areas={paths?.areas ?? areaOutlines()} />
      <StateMarks
        id={id}
        geometry={geometry}
        marks={marks}
        labelOf={labelOf}
        outlines={paths?.outlines}
        level={level}
        tabStop={tabStop}
      />
      <path
        className={styles.disputed}
        data-disputed
        d={paths?.disputed ?? disputedLines()}
        aria-hidden="true"
      />
      {marks.map(({ iso3, chosen }) =>
        chosen ? (
          <StateRing key={iso3} id={id} geometry={geometry} iso3={iso3} kind="chosen" level={level} />
        ) : null,
      )}
      {children}
    </>
  );
});

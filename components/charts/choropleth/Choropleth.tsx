"use client";

import { memo, useEffect, useRef, type ReactNode } from "react";
import { KeyList } from "@/components/charts/shared/KeyList";
import type { StateListener } from "@/components/charts/shared/stateListener";
import { useKeyList } from "@/components/charts/shared/useKeyList";
import type { Iso3 } from "@/lib/domain/state";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import type { MapPaths } from "@/lib/geo/mapPaths";
import type { MapMark } from "@/lib/view/mapMarks";
import { MapLayers } from "./MapLayers";
import { standingFills } from "./standingFills";
import { StandingPatterns } from "./StandingPatterns";
import { StateRing } from "./StateRing";
import { useMapFocus } from "./useMapFocus";
import { useMapZoom } from "./useMapZoom";
import { usePointing } from "./usePointing";
import { useWheelHint } from "./useWheelHint";
import { ZoomControls } from "./ZoomControls";
import styles from "./choropleth.module.css";

export interface ChoroplethProps extends StateListener {
  /** Prefix of the ids inside the drawing. */
  readonly id: string;
  readonly label: string;
  /** Said of a state that does not pass the filters. */
  readonly mutedHint: string;
  /** Shown when the wheel scrolls the page past the map. */
  readonly wheelHint: string;
  readonly geometry: MapGeometry;
  readonly marks: readonly MapMark[];
  readonly labelOf: (mark: MapMark) => string;
  /** The states of a state's region in the order Home and End go by. */
  readonly regionOf: (iso3: Iso3) => readonly Iso3[];
  /** Paths to draw in place of the page's own: finer ones, or all where the page's HTML held none. */
  readonly paths: MapPaths | undefined;
  /** The power of two the map is now enlarged to. */
  readonly onLevel: (level: number) => void;
  /** Drawn above the states, in map units. */
  readonly children?: ReactNode;
}

/** The map of standings: one button per state, one tab stop in all. It connects to nothing. */
export const Choropleth = memo(function Choropleth(props: ChoroplethProps) {
  const { id, geometry, marks, onLevel, children } = props;
  const svg = useRef<SVGSVGElement>(null);
  const moved = useRef<SVGGElement>(null);
  const keys = useKeyList();
  const zoom = useMapZoom(svg, moved, geometry);
  const pointing = usePointing(geometry, zoom.transform, props);
  const focus = useMapFocus(svg, zoom, props, keys.toggle);
  const wheel = useWheelHint(svg);
  useEffect(() => onLevel(zoom.level), [onLevel, zoom.level]);
  return (
    <div className={styles.map} {...keys.closers}>
      <ZoomControls onZoom={zoom.zoom} onKeyList={keys.toggle} keyListShown={keys.shown} />
      {keys.shown ? <KeyList zooms /> : null}
      <svg
        ref={svg}
        className={styles.drawing}
        viewBox={geometry.viewBox}
        style={standingFills(id)}
        role="group"
        aria-label={props.label}
        onPointerEnter={zoom.start}
        onWheel={wheel.onWheel}
        {...pointing}
        {...focus.handlers}
      >
        <StandingPatterns id={id} level={zoom.level} />
        <g ref={moved} className={styles.moved}>
          <MapLayers
            id={id}
            geometry={geometry}
            marks={marks}
            labelOf={props.labelOf}
            paths={props.paths}
            level={zoom.level}
            tabStop={focus.tabStop}
          >
            {children}
          </MapLayers>
          {focus.ringed === null ? null : (
            <StateRing id={id} geometry={geometry} iso3={focus.ringed} kind="focused" level={zoom.level} />
          )}
        </g>
      </svg>
      <p id={`${id}-muted`} hidden>
        {props.mutedHint}
      </p>
      {wheel.shown ? (
        <p className={styles.wheelHint} aria-hidden="true">
          {props.wheelHint}
        </p>
      ) : null}
    </div>
  );
});

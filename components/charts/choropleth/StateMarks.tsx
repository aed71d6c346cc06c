import { memo, useMemo } from "react";
import { countryOutline } from "#country-outlines";
import type { Iso3 } from "@/lib/domain/state";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import { isSmall } from "@/lib/geo/isSmall";
import { isLeft, type MapMark } from "@/lib/view/mapMarks";
import { StateMark } from "./StateMark";

/** Radius of a dot, in map units, where no style sheet sets it. */
const DOT_RADIUS = 80;

interface Props {
  readonly id: string;
  readonly geometry: MapGeometry;
  readonly marks: readonly MapMark[];
  readonly labelOf: (mark: MapMark) => string;
  /** Outlines to draw in place of the page's own. */
  readonly outlines: Readonly<Record<Iso3, string>> | undefined;
  readonly level: number;
  readonly tabStop: Iso3;
}

/** All states, each once: shapes beneath, the dots of small states on top. */
export const StateMarks = memo(function StateMarks(props: Props) {
  const { id, geometry, marks, labelOf, outlines, level, tabStop } = props;
  const markers = useMemo(() => new Map(geometry.markers.map((marker) => [marker.iso3, marker])), [geometry]);
  const mark = (state: MapMark) => {
    const { iso3 } = state;
    const marker = markers.get(iso3);
    const [x, y] = geometry.anchors[iso3]!;
    return (
      <StateMark
        key={iso3}
        iso3={iso3}
        outlineId={`${id}-${iso3}`}
        d={outlines?.[iso3] ?? countryOutline(iso3)}
        x={x}
        y={y}
        dotOfX={marker?.anchorX}
        dotOfY={marker?.anchorY}
        dotRadius={DOT_RADIUS}
        ringed={isLeft(state) && isSmall(geometry, iso3, level)}
        standing={state.standing}
        side={state.side}
        movement={state.movement}
        mutedId={state.muted ? `${id}-muted` : undefined}
        chosen={state.chosen}
        tabStop={iso3 === tabStop}
        label={labelOf(state)}
        name={state.name}
        room={(geometry.labelRoom[iso3] ?? 0) * level}
      />
    );
  };
  return (
    <>
      {marks.filter(({ iso3 }) => !markers.has(iso3)).map(mark)}
      {marks.filter(({ iso3 }) => markers.has(iso3)).map(mark)}
    </>
  );
});

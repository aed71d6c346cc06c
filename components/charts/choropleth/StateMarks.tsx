import { memo, useMemo } from "react";
import { countryOutline } from "#country-outlines";
import type { Iso3 } from "@/lib/domain/state";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import type { MapMark } from "@/lib/view/mapMarks";
import { StateMark } from "./StateMark";

/** Width of a letter of a name on the map, in map units, the halo included. */
const LETTER_WIDTH = 62;

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
    const { iso3, name } = state;
    const marker = markers.get(iso3);
    const [x, y] = geometry.anchors[iso3]!;
    const fits = name.length * LETTER_WIDTH <= (geometry.labelRoom[iso3] ?? 0) * level;
    return (
      <StateMark
        key={iso3}
        iso3={iso3}
        outlineId={`${id}-${iso3}`}
        d={outlines?.[iso3] ?? countryOutline(iso3)}
        x={x}
        y={y}
        dot={marker !== undefined}
        trueX={marker?.displaced ? marker.anchorX : undefined}
        trueY={marker?.displaced ? marker.anchorY : undefined}
        standing={state.standing}
        side={state.side}
        muted={state.muted}
        chosen={state.chosen}
        tabStop={iso3 === tabStop}
        label={labelOf(state)}
        name={fits ? name : null}
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

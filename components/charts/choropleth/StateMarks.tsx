import { memo, useMemo } from "react";
import { countryOutline } from "#country-outlines";
import type { Iso3 } from "@/lib/domain/state";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import { isSmall } from "@/lib/geo/isSmall";
import { isLeft, type MapMark } from "@/lib/view/mapMarks";
import { StateMark, type StateShape } from "./StateMark";

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
  const shapes = useMemo(() => {
    const shapeOf = (iso3: Iso3): StateShape => {
      const [x, y] = geometry.anchors[iso3]!;
      const marker = markers.get(iso3);
      return {
        iso3,
        outlineId: `${id}-${iso3}`,
        d: outlines?.[iso3] ?? countryOutline(iso3),
        x,
        y,
        dotOf: marker && [marker.anchorX, marker.anchorY],
        room: (geometry.labelRoom[iso3] ?? 0) * level,
      };
    };
    return new Map(Object.keys(geometry.anchors).map((iso3) => [iso3, shapeOf(iso3)]));
  }, [id, geometry, markers, outlines, level]);
  const mark = (state: MapMark) => (
    <StateMark
      key={state.iso3}
      shape={shapes.get(state.iso3)!}
      ringed={isLeft(state) && isSmall(geometry, state.iso3, level)}
      standing={state.standing}
      side={state.side}
      movement={state.movement}
      mutedId={state.muted ? `${id}-muted` : undefined}
      chosen={state.chosen}
      tabStop={state.iso3 === tabStop}
      label={labelOf(state)}
      name={state.name}
    />
  );
  return (
    <>
      {marks.filter(({ iso3 }) => !markers.has(iso3)).map(mark)}
      {marks.filter(({ iso3 }) => markers.has(iso3)).map(mark)}
    </>
  );
});

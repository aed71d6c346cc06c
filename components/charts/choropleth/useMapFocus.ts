import { useCallback, useMemo, useState, type FocusEvent, type RefObject } from "react";
import { stateOf } from "@/components/charts/shared/stateOf";
import { useStateKeys, type StateKeyActions } from "@/components/charts/shared/useStateKeys";
import { anchorsAt } from "@/lib/chart/anchorsAt";
import type { Iso3 } from "@/lib/domain/state";
import { neighbourInDirection } from "@/lib/geo/nearestState";
import { NOWHERE, toPixels } from "./mapPlace";
import type { ChoroplethProps } from "./Choropleth";
import type { MapZoom, ZoomStep } from "./useMapZoom";

const DIRECTIONS = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" } as const;
const ZOOMS: Readonly<Record<string, ZoomStep>> = { "+": "in", "=": "in", "-": "out", "0": "reset" };

type Props = Pick<ChoroplethProps, "geometry" | "marks" | "regionOf" | "onPoint" | "onPick" | "onDismiss">;

/** The map's one tab stop, which moves with the focus, and what focus and keys do. */
export function useMapFocus(
  svg: RefObject<SVGSVGElement | null>,
  { transform, reveal, zoom, start }: MapZoom,
  { geometry, marks, regionOf, onPoint, onPick, onDismiss }: Props,
  toggleKeyList: () => void,
) {
  const [visited, setVisited] = useState<Iso3 | null>(null);
  const [ringed, setRinged] = useState<Iso3 | null>(null);
  const pixelsOf = useCallback(
    (iso3: Iso3) =>
      toPixels(geometry, svg.current!, transform.current, anchorsAt(geometry, transform.current.k)[iso3]!),
    [geometry, svg, transform],
  );
  const actions = useMemo<StateKeyActions>(
    () => ({
      beside: (from, arrow) => neighbourInDirection(geometry.anchors, from, DIRECTIONS[arrow]),
      focus: (iso3) => {
        reveal(...geometry.anchors[iso3]!);
        svg.current?.querySelector<SVGGElement>(`[data-iso3="${iso3}"]`)?.focus({ preventScroll: true });
      },
      pick: (iso3) => onPick(iso3, [], pixelsOf(iso3)),
      dismiss: () => {
        if (!onDismiss()) (document.activeElement as SVGElement | null)?.blur();
      },
      toggleKeyList,
      more: (key) => {
        const step = ZOOMS[key];
        if (step !== undefined) zoom(step);
        return step !== undefined;
      },
    }),
    [svg, geometry, reveal, zoom, toggleKeyList, onPick, onDismiss, pixelsOf],
  );
  const onKeyDown = useStateKeys(marks, regionOf, actions);
  const onFocus = useCallback(
    (event: FocusEvent<SVGSVGElement>) => {
      const iso3 = stateOf(event.target);
      if (iso3 === null) return;
      start();
      setVisited(iso3);
      if (!event.target.matches(":focus-visible")) return;
      setRinged(iso3);
      onPoint(iso3, pixelsOf(iso3));
    },
    [start, onPoint, pixelsOf],
  );
  const onBlur = useCallback(() => {
    setRinged(null);
    onPoint(null, NOWHERE);
  }, [onPoint]);
  const tabStop = visited ?? marks.find(({ chosen }) => chosen)?.iso3 ?? marks[0]!.iso3;
  return { tabStop, ringed, handlers: { onKeyDown, onFocus, onBlur } };
}

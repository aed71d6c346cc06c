import { useCallback, useRef, type MouseEvent, type PointerEvent, type RefObject } from "react";
import type { StateListener } from "@/components/charts/shared/stateListener";
import { stateOf } from "@/components/charts/shared/stateOf";
import type { Iso3 } from "@/lib/domain/state";
import { anchorsAt } from "@/lib/chart/anchorsAt";
import { pointedState, touchedStates } from "@/lib/chart/pointedState";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import { stateNear } from "./stateNear";
import { NOWHERE, pixelOf, toMapUnits, toPixels, type MapTransform } from "./mapPlace";

/** Finds the state under a mouse, pen or finger for the whole map, so that no mark listens by itself. */
export function usePointing(
  geometry: MapGeometry,
  transform: RefObject<MapTransform>,
  { onPoint, onPick }: Pick<StateListener, "onPoint" | "onPick">,
) {
  const touching = useRef(false);
  const last = useRef<Iso3 | null>(null);

  const onPointerMove = useCallback(
    (event: PointerEvent<SVGSVGElement>) => {
      if (event.pointerType === "touch") return;
      const svg = event.currentTarget;
      const touch = { ...toMapUnits(geometry, svg, transform.current, event), under: stateOf(event.target) };
      const iso3 = event.buttons === 0 ? pointedState(geometry, touch) : null;
      svg.style.cursor = iso3 === null ? "" : "pointer";
      if (iso3 === last.current) return;
      last.current = iso3;
      onPoint(iso3, pixelOf(svg, event));
    },
    [geometry, transform, onPoint],
  );
  const onPointerLeave = useCallback(() => {
    if (last.current !== null) onPoint(null, NOWHERE);
    last.current = null;
  }, [onPoint]);
  const onPointerDown = useCallback((event: PointerEvent) => {
    touching.current = event.pointerType === "touch";
  }, []);
  const onClick = useCallback(
    (event: MouseEvent<SVGSVGElement>) => {
      const svg = event.currentTarget;
      const under = stateOf(event.target) ?? (event.detail === 0 ? null : stateNear(event));
      if (event.detail === 0) {
        const anchor = under === null ? undefined : anchorsAt(geometry, transform.current.k)[under];
        if (under !== null && anchor) onPick(under, [], toPixels(geometry, svg, transform.current, anchor));
        return;
      }
      const touch = { ...toMapUnits(geometry, svg, transform.current, event), under };
      const meant = touching.current ? touchedStates(geometry, touch) : [pointedState(geometry, touch)];
      const [first, ...others] = meant.filter((iso3) => iso3 !== null);
      if (first !== undefined) onPick(first, others, pixelOf(svg, event));
    },
    [geometry, transform, onPick],
  );
  return { onPointerMove, onPointerLeave, onPointerDown, onClick };
}

import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import type { D3ZoomEvent } from "d3-zoom";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import { UNMOVED, type MapTransform } from "./mapPlace";

const LARGEST = 12;
const STEP = 2;

interface ZoomControl {
  by(factor: number): void;
  reset(): void;
  /** Brings a place of the map to the middle, where it lies out of sight. */
  reveal(x: number, y: number): void;
  detach(): void;
}

export type ZoomStep = "in" | "out" | "reset";
export type MapZoom = ReturnType<typeof useMapZoom>;

/**
 * Zoom and pan of the map. d3-zoom is fetched at the first call; it moves one group and touches no mark.
 * @returns the present transform, the power of two it is enlarged to, and the ways to change it
 */
export function useMapZoom(
  svg: RefObject<SVGSVGElement | null>,
  group: RefObject<SVGGElement | null>,
  geometry: Pick<MapGeometry, "width" | "height">,
) {
  const transform = useRef<MapTransform>(UNMOVED);
  const control = useRef<Promise<ZoomControl | null> | null>(null);
  const [level, setLevel] = useState(1);
  const { width, height } = geometry;

  const load = useCallback(() => {
    control.current ??= attach(svg, { width, height }, transform, (next, smooth) => {
      moveGroup(svg.current, group.current, next, smooth);
      setLevel(2 ** Math.floor(Math.log2(next.k)));
    });
    return control.current;
  }, [svg, group, width, height]);
  useEffect(
    () => () => {
      void control.current?.then((attached) => attached?.detach());
      control.current = null;
    },
    [],
  );
  const zoom = useCallback(
    (step: ZoomStep) =>
      void load().then((attached) => {
        if (step === "reset") attached?.reset();
        else attached?.by(step === "in" ? STEP : 1 / STEP);
      }),
    [load],
  );
  const reveal = useCallback(
    (x: number, y: number) => {
      if (transform.current.k > 1) void load().then((attached) => attached?.reveal(x, y));
    },
    [load],
  );
  const start = useCallback(() => void load(), [load]);
  return useMemo(() => ({ transform, level, start, zoom, reveal }), [level, start, zoom, reveal]);
}

function moveGroup(
  svg: SVGSVGElement | null,
  group: SVGGElement | null,
  { x, y, k }: MapTransform,
  smooth: boolean,
) {
  if (svg === null || group === null) return;
  group.style.transition = smooth ? "transform 200ms" : "none";
  group.style.transform = k === 1 ? "" : `translate(${x}px, ${y}px) scale(${k})`;
  svg.style.setProperty("--k", String(k));
  svg.toggleAttribute("data-zoomed", k > 1);
}

async function attach(
  element: RefObject<SVGSVGElement | null>,
  { width, height }: Pick<MapGeometry, "width" | "height">,
  transform: RefObject<MapTransform>,
  apply: (next: MapTransform, smooth: boolean) => void,
): Promise<ZoomControl | null> {
  const [{ zoom }, { select }] = await Promise.all([import("d3-zoom"), import("d3-selection")]);
  const svg = element.current;
  if (svg === null) return null;
  const whole: [[number, number], [number, number]] = [
    [0, 0],
    [width, height],
  ];
  const behaviour = zoom<SVGSVGElement, unknown>()
    .extent(whole)
    .translateExtent(whole)
    .scaleExtent([1, LARGEST])
    .clickDistance(4)
    .filter((event: Event) => listensTo(event, svg, transform.current.k > 1))
    .on("zoom", ({ transform: { x, y, k }, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      transform.current = { x, y, k };
      apply(transform.current, sourceEvent === null || sourceEvent === undefined);
    });
  const map = select(svg);
  map.call(behaviour).on("dblclick.zoom", null);
  return {
    by: (factor) => behaviour.scaleBy(map, factor),
    reset: () => behaviour.scaleTo(map, 1),
    reveal: (x, y) => {
      if (!isSeen(transform.current, x, y, width, height)) behaviour.translateTo(map, x, y);
    },
    detach: () => void map.on(".zoom", null),
  };
}

/** A page must scroll past the map: the wheel zooms with Ctrl or ⌘ or once the map has the focus, one finger pans only a zoomed map. */
function listensTo(event: Event, svg: SVGSVGElement, zoomed: boolean): boolean {
  if (event instanceof WheelEvent)
    return event.ctrlKey || event.metaKey || svg.contains(document.activeElement);
  if (typeof TouchEvent !== "undefined" && event instanceof TouchEvent)
    return zoomed || event.touches.length > 1;
  return zoomed && (event as MouseEvent).button === 0;
}

function isSeen(
  { x, y, k }: MapTransform,
  placeX: number,
  placeY: number,
  width: number,
  height: number,
): boolean {
  const [seenX, seenY] = [placeX * k + x, placeY * k + y];
  return seenX > 0 && seenX < width && seenY > 0 && seenY < height;
}

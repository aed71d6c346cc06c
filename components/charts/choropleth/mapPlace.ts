import type { MapGeometry } from "@/lib/geo/mapGeometry";

/** How the map is moved and enlarged: map units, applied after the view box. */
export interface MapTransform {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export const UNMOVED: MapTransform = { x: 0, y: 0, k: 1 };

/** CSS pixels from the map's top left corner. */
export interface MapPixel {
  readonly x: number;
  readonly y: number;
  /** Whether the place lies in the lower half of the map, or the right one: there is more room on the other side. */
  readonly low: boolean;
  readonly right: boolean;
  /** How much of the map's height the window shows. */
  readonly seen: number;
}

export const NOWHERE: MapPixel = { x: 0, y: 0, low: false, right: false, seen: 0 };

/** Where a point of the window lies on the map. */
export function toMapUnits(
  { width }: Pick<MapGeometry, "width">,
  svg: SVGSVGElement,
  { x, y, k }: MapTransform,
  client: { readonly clientX: number; readonly clientY: number },
) {
  const box = svg.getBoundingClientRect();
  const units = width / box.width;
  return {
    x: ((client.clientX - box.left) * units - x) / k,
    y: ((client.clientY - box.top) * units - y) / k,
    k,
    unitsPerPixel: units / k,
  };
}

/** Where a place of the map is seen. */
export function toPixels(
  { width }: Pick<MapGeometry, "width">,
  svg: SVGSVGElement,
  { x, y, k }: MapTransform,
  [placeX, placeY]: readonly [number, number],
): MapPixel {
  const box = svg.getBoundingClientRect();
  const pixels = box.width / width;
  return placedIn(box, (placeX * k + x) * pixels, (placeY * k + y) * pixels, window.innerHeight);
}

/** Where an event of the mouse or a finger happened. */
export function pixelOf(
  svg: SVGSVGElement,
  { clientX, clientY }: { clientX: number; clientY: number },
): MapPixel {
  const box = svg.getBoundingClientRect();
  return placedIn(box, clientX - box.left, clientY - box.top, window.innerHeight);
}

type Box = Pick<DOMRect, "top" | "bottom" | "width" | "height">;

/** A place in a map's box, with the half of it that it lies in and how much of the box a window of that height shows. */
export function placedIn(box: Box, x: number, y: number, windowHeight: number): MapPixel {
  const { width, height, top, bottom } = box;
  const seen = Math.max(0, Math.min(bottom, windowHeight) - Math.max(top, 0));
  return { x, y, low: y > height / 2, right: x > width / 2, seen };
}

import type { Iso3 } from "@/lib/domain/state";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import { nearestStates } from "@/lib/geo/nearestState";

/** A dot and the space around it that answers to a pointer, and the reach of a bare anchor: CSS pixels. */
const DOT_REACH = 8;
const ANCHOR_REACH = 12;
/** A shape with this much free room, in CSS pixels, is meant when a finger lies inside it. */
const ROOMY = 24;

export interface MapTouch {
  /** In map units. */
  readonly x: number;
  readonly y: number;
  /** Map units per CSS pixel, zoom included. */
  readonly unitsPerPixel: number;
  /** The state whose drawn shape lies there. */
  readonly under: Iso3 | null;
}

type Places = Pick<MapGeometry, "anchors" | "markers" | "labelRoom">;

/** The state a mouse means: a dot at hand first, then the shape beneath, then the nearest anchor in reach. */
export function pointedState({ anchors, markers }: Places, touch: MapTouch): Iso3 | null {
  return dotAt(markers, touch) ?? touch.under ?? within(anchors, touch, ANCHOR_REACH)[0] ?? null;
}

/** The states a finger may mean, the likeliest first; one alone where the finger lies in a roomy shape. */
export function touchedStates(places: Places, touch: MapTouch): Iso3[] {
  const dot = dotAt(places.markers, touch);
  const { under } = touch;
  if (dot === null && under !== null && (places.labelRoom[under] ?? 0) >= ROOMY * touch.unitsPerPixel)
    return [under];
  const near = within(places.anchors, touch, ANCHOR_REACH);
  const likeliest = dot ?? near[0] ?? under;
  if (likeliest === null || likeliest === undefined) return [];
  return [...new Set([likeliest, ...(under === null ? [] : [under]), ...near])];
}

function dotAt(markers: Places["markers"], touch: MapTouch): Iso3 | null {
  const dots = Object.fromEntries(markers.map(({ iso3, x, y }) => [iso3, [x, y] as const]));
  return within(dots, touch, DOT_REACH)[0] ?? null;
}

function within(points: Places["anchors"], { x, y, unitsPerPixel }: MapTouch, reach: number): Iso3[] {
  return nearestStates(points, x, y, reach * unitsPerPixel);
}

import type { Iso3 } from "@/lib/domain/state";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import { nearestStates, type Anchors } from "@/lib/geo/nearestState";
import { anchorsAt } from "./anchorsAt";

/** A dot and the space around it that answers to a pointer, and the reach of a bare anchor: CSS pixels. */
const DOT_REACH = 8;
const ANCHOR_REACH = 12;
/** A shape with this much free room, in CSS pixels, is meant when a finger lies inside it. */
const ROOMY = 24;
/** As many states as a reader can choose from after one touch. */
const MOST_OFFERED = 5;

export interface MapTouch {
  /** In map units. */
  readonly x: number;
  readonly y: number;
  /** How many times the map is enlarged, and map units per CSS pixel with that included. */
  readonly k: number;
  readonly unitsPerPixel: number;
  /** The state whose drawn shape lies there. */
  readonly under: Iso3 | null;
}

type Places = Pick<MapGeometry, "anchors" | "markers" | "labelRoom">;

/** The state a mouse means: a dot at hand first, then the shape beneath, then the nearest anchor in reach. */
export function pointedState(places: Places, touch: MapTouch): Iso3 | null {
  const anchors = anchorsAt(places, touch.k);
  return dotAt(places, anchors, touch) ?? touch.under ?? within(anchors, touch, ANCHOR_REACH)[0] ?? null;
}

/** The states a finger may mean, the likeliest first; one alone where the finger lies in a roomy shape. */
export function touchedStates(places: Places, touch: MapTouch): Iso3[] {
  const anchors = anchorsAt(places, touch.k);
  const dot = dotAt(places, anchors, touch);
  const { under } = touch;
  const roomy = under !== null && (places.labelRoom[under] ?? 0) >= ROOMY * touch.unitsPerPixel;
  if (dot === null && roomy) return [under];
  const near = within(anchors, touch, ANCHOR_REACH);
  const likeliest = dot ?? near[0] ?? under;
  if (likeliest === null || likeliest === undefined) return [];
  return [...new Set([likeliest, ...(under === null ? [] : [under]), ...near])].slice(0, MOST_OFFERED);
}

/** The dot at hand; where the shape beneath has its own anchor nearer, that shape is meant, so no dot hides a state. */
function dotAt({ markers }: Places, anchors: Anchors, touch: MapTouch): Iso3 | null {
  const dots = Object.fromEntries(markers.map(({ iso3 }) => [iso3, anchors[iso3]!]));
  const { under } = touch;
  const beneath = under === null || anchors[under] === undefined ? {} : { [under]: anchors[under] };
  const nearest = within({ ...dots, ...beneath }, touch, DOT_REACH)[0];
  return nearest !== undefined && nearest in dots ? nearest : null;
}

function within(points: Anchors, { x, y, unitsPerPixel }: MapTouch, reach: number): Iso3[] {
  return nearestStates(points, x, y, reach * unitsPerPixel);
}

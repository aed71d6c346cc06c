import type { Marker } from "./placeMarkers";

/** Radius of the point a leader ends on, in map units. */
const POINT = 15;

/** The line from a dot to where its state lies, with a point there, as one path to be filled and stroked. */
export function leaderPath({ x, y, anchorX, anchorY }: Omit<Marker, "iso3" | "displaced">): string {
  const around = `a${POINT} ${POINT} 0 1 0`;
  return `M${x} ${y}L${anchorX} ${anchorY}m${-POINT} 0${around} ${2 * POINT} 0${around} ${-2 * POINT} 0`;
}

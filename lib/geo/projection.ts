import { geoEqualEarth, type GeoProjection } from "d3-geo";

/** Width of the map in map units, the one unit of lib/geo: ten to a pixel of a map 960 pixels wide. */
export const MAP_WIDTH = 9600;
/** Height of the map in map units, with the same margin all round the land without Antarctica. */
export const MAP_HEIGHT = 4440;
/** The margin between the land and the map's edge, in map units. */
export const MAP_MARGIN = 100;
/** The meridian in the middle: the map's edges then run through the Bering Strait and cut no continent. */
const CENTRAL_MERIDIAN = 11;
/** How far, in map units, a drawn line may lie from the true curve. */
const PRECISION = 2;

/** Equal Earth (equal-area), fitted so that the land without Antarctica fills the map; results in map units. */
export function mapProjection(): GeoProjection {
  return geoEqualEarth()
    .rotate([-CENTRAL_MERIDIAN, 0])
    .scale(1816)
    .translate([4698.5, 2470.4])
    .precision(PRECISION);
}

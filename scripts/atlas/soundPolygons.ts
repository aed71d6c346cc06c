import { geoArea } from "d3-geo";
import { feature } from "topojson-client";
import type { MultiPolygon, Topology } from "topojson-specification";

type PolygonArcs = MultiPolygon["arcs"][number];

/**
 * The polygons of a simplified shape that are still shapes: without those that fell flat, and with those turned inside
 * out (a tiny ring whose corners came to lie the other way round, which on the sphere means all but the island) put
 * right.
 */
export function soundPolygons(topology: Topology, polygons: readonly PolygonArcs[]): PolygonArcs[] {
  return polygons.flatMap((arcs) => {
    const area = sphericalArea(topology, arcs);
    if (area === 0) return [];
    return [area > 2 * Math.PI ? arcs.map(reversed) : arcs];
  });
}

function sphericalArea(topology: Topology, arcs: PolygonArcs): number {
  return geoArea(feature(topology, { type: "Polygon", arcs }));
}

function reversed(ring: readonly number[]): number[] {
  return ring.map((arc) => ~arc).reverse();
}

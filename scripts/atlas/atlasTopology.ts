import type { FeatureCollection, Polygon } from "geojson";
import { mergeArcs, meshArcs, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { filter, presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import type {
  GeometryCollection,
  GeometryObject,
  Objects,
  Polygon as TopoPolygon,
  Topology,
} from "topojson-specification";
import type { AtlasTopology } from "@/lib/geo/atlasTopology";
import { areaCodes } from "./areaCodes";
import { isDisputedBorder } from "./disputedBorders";
import { pieces, type Piece } from "./pieces";

export interface Detail {
  /** Triangles of a line under this area, in steradians, are flattened. */
  readonly flatten: number;
  /** Polygons under this area, in steradians, are left out, except each area's largest. */
  readonly leaveOut: number;
  readonly quantization: number;
}

type PieceProperties = Pick<Piece, "id" | "source">;
type UnknownTopology = Topology<Objects<object>>;
type Pieces = Topology<{ pieces: GeometryCollection<PieceProperties> }>;

/** Builds the map's topology from Natural Earth: areas under the boundary policy, and disputed borders. */
export function atlasTopology(detail: Detail): AtlasTopology {
  const source = piecesTopology(pieces(detail.leaveOut));
  const geometries = source.objects.pieces.geometries as (TopoPolygon & { properties: PieceProperties })[];
  const areas = areaCodes().map(({ id, kind }) => ({
    ...mergeArcs(
      source,
      geometries.filter((piece) => piece.properties.id === id),
    ),
    id,
    ...(kind === "state" ? {} : { properties: { kind } }),
  }));
  const disputed = meshArcs(source, source.objects.pieces as GeometryObject, (a, b) =>
    isDisputedBorder(a.properties as PieceProperties, b.properties as PieceProperties),
  );
  const merged = {
    ...source,
    objects: { areas: { type: "GeometryCollection", geometries: areas }, disputed },
  };
  const weighted = keepRingsOpen(presimplify(merged as unknown as UnknownTopology, sphericalTriangleArea));
  const flattened = filter(simplify(weighted, detail.flatten), () => true);
  return quantize(flattened, detail.quantization) as unknown as AtlasTopology;
}

function piecesTopology(all: readonly Piece[]): Pieces {
  const features: FeatureCollection<Polygon, PieceProperties>["features"] = all.map(
    ({ id, source, rings }) => ({
      type: "Feature",
      properties: { id, source },
      geometry: { type: "Polygon", coordinates: rings },
    }),
  );
  const collection: FeatureCollection<Polygon, PieceProperties> = { type: "FeatureCollection", features };
  return topology({ pieces: collection }) as unknown as Pieces;
}

/** Lets no island shrink to a point: a closed arc keeps its three weightiest corners beside its ends. */
function keepRingsOpen<T extends UnknownTopology>(weighted: T): T {
  for (const arc of weighted.arcs as number[][][]) {
    const [first, last] = [arc[0], arc.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) continue;
    const corners = arc
      .slice(1, -1)
      .sort((a, b) => (b[2] ?? 0) - (a[2] ?? 0))
      .slice(0, 3);
    for (const corner of corners) corner[2] = Infinity;
  }
  return weighted;
}

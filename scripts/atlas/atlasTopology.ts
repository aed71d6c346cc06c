import { mergeArcs, quantize } from "topojson-client";
import { filter, presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import type { Objects, Polygon, Topology } from "topojson-specification";
import type { AtlasTopology } from "@/lib/geo/atlasTopology";
import { areaCodes } from "./areaCodes";
import { disputedLines } from "./disputedLines";
import { pieces } from "./pieces";
import { soundPolygons } from "./soundPolygons";
import { piecesTopology, type PieceProperties } from "./piecesTopology";

export interface Detail {
  /** Triangles of a line under this area, in steradians, are flattened. */
  readonly flatten: number;
  /** Polygons under this area, in steradians, are left out, except each area's largest. */
  readonly leaveOut: number;
  readonly quantization: number;
}

type AnyTopology = Topology<Objects<object>>;

/** Builds the map's topology from Natural Earth: areas under the boundary policy, and the disputed lines. */
export function atlasTopology(detail: Detail): AtlasTopology {
  const all = pieces(detail.leaveOut);
  const source = piecesTopology(all, disputedLines(all, piecesTopology(all)));
  const geometries = source.objects.pieces.geometries as (Polygon & { properties: PieceProperties })[];
  const areas = areaCodes().map(({ id, kind }) => ({
    ...mergeArcs(
      source,
      geometries.filter((piece) => piece.properties.id === id),
    ),
    id,
    ...(kind === "state" ? {} : { properties: { kind } }),
  }));
  const objects = {
    areas: { type: "GeometryCollection", geometries: areas },
    disputed: source.objects.disputed,
  };
  const merged = { ...source, objects } as unknown as AnyTopology;
  const weighted = keepRingsOpen(presimplify(merged, sphericalTriangleArea));
  const flattened = filter(simplify(weighted, detail.flatten), () => true);
  const quantized = quantize(flattened, detail.quantization) as unknown as AtlasTopology;
  return filter(
    withSoundPolygons(quantized) as unknown as AnyTopology,
    () => true,
  ) as unknown as AtlasTopology;
}

function withSoundPolygons(atlas: AtlasTopology): AtlasTopology {
  const geometries = atlas.objects.areas.geometries.flatMap((area) => {
    const arcs = area.type === "MultiPolygon" ? soundPolygons(atlas, area.arcs) : [];
    return arcs.length > 0 ? [{ ...area, type: "MultiPolygon" as const, arcs }] : [];
  });
  return { ...atlas, objects: { ...atlas.objects, areas: { ...atlas.objects.areas, geometries } } };
}

/** Lets no island shrink to a point: a closed arc keeps its three weightiest corners beside its ends. */
function keepRingsOpen(weighted: AnyTopology): AnyTopology {
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

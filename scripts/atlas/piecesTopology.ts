import type { FeatureCollection, MultiLineString, Polygon } from "geojson";
import { topology } from "topojson-server";
import type { GeometryCollection, MultiLineString as TopoLines, Topology } from "topojson-specification";
import type { Piece } from "./pieces";

export type PieceProperties = Pick<Piece, "id" | "source">;
export type PiecesTopology = Topology<{ pieces: GeometryCollection<PieceProperties>; disputed: TopoLines }>;

const NO_LINES: MultiLineString = { type: "MultiLineString", coordinates: [] };

/** The topology of the pieces and of lines along their borders: every common stretch becomes one arc. */
export function piecesTopology(all: readonly Piece[], disputed: MultiLineString = NO_LINES): PiecesTopology {
  const features = all.map(({ id, source, rings }) => ({
    type: "Feature" as const,
    properties: { id, source },
    geometry: { type: "Polygon" as const, coordinates: rings },
  }));
  const collection: FeatureCollection<Polygon, PieceProperties> = { type: "FeatureCollection", features };
  return topology({ pieces: collection, disputed }) as unknown as PiecesTopology;
}

import type { MultiLineString, Position } from "geojson";
import { mesh } from "topojson-client";
import { boundaryRegister, type BoundaryLine } from "@/lib/geo/boundaryRegister";
import type { PiecesTopology } from "./piecesTopology";
import type { Piece } from "./pieces";

/** The dashed lines of the boundary register, made of the pieces' own vertices. Throws where the atlas holds none. */
export function disputedLines(all: readonly Piece[], topology: PiecesTopology): MultiLineString {
  const lines = boundaryRegister().flatMap((entry) =>
    entry.lines.flatMap((line) => drawnLine(line, all, topology)),
  );
  return { type: "MultiLineString", coordinates: lines };
}

function drawnLine(line: BoundaryLine, all: readonly Piece[], topology: PiecesTopology): Position[][] {
  if ("around" in line) {
    const rings = all.filter((piece) => piece.source === line.around).flatMap((piece) => piece.rings);
    if (rings.length === 0) throw new Error(`The atlas has no ${line.around}`);
    return rings;
  }
  const border = commonBorder(line.between, topology);
  return "from" in line ? [partOf(border, line.from, line.to)] : border;
}

function commonBorder([one, other]: readonly [string, string], topology: PiecesTopology): Position[][] {
  const idOf = (object: unknown) => (object as { properties: { id: string } }).properties.id;
  const pair = [one, other].sort().join();
  const border = mesh(topology, topology.objects.pieces, (a, b) => [idOf(a), idOf(b)].sort().join() === pair);
  if (border.coordinates.length === 0) throw new Error(`${one} and ${other} have no common border`);
  return border.coordinates;
}

/** The stretch of a border between the vertices nearest to two points, which must lie on one line of it. */
function partOf(border: readonly Position[][], from: Position, to: Position): Position[] {
  const near = border.map((line) => ({
    line,
    start: nearestVertex(line, from),
    end: nearestVertex(line, to),
  }));
  const found = near.find(({ start, end }) => start.distance < TOLERANCE && end.distance < TOLERANCE);
  if (found === undefined) throw new Error(`No border runs from ${from.join()} to ${to.join()}`);
  const [first, last] = [found.start.index, found.end.index].sort((a, b) => a - b);
  return found.line.slice(first, (last ?? 0) + 1);
}

/** Degrees that the two editions of Natural Earth may differ by at a named vertex. */
const TOLERANCE = 0.05;

function nearestVertex(line: readonly Position[], point: Position): { index: number; distance: number } {
  const distances = line.map((vertex) => Math.hypot(vertex[0]! - point[0]!, vertex[1]! - point[1]!));
  const distance = Math.min(...distances);
  return { index: distances.indexOf(distance), distance };
}

import type { Iso3 } from "@/lib/domain/state";
import type { DrawnRing } from "./drawnRings";
import { scanlineSpans } from "./scanlineSpans";
import { MAP_HEIGHT, MAP_WIDTH } from "./projection";

/** The map as a grid of cells, each with the area that holds its middle. */
export interface LandGrid {
  /** How many cells of each area a disc covers. */
  readonly under: (x: number, y: number, radius: number) => ReadonlyMap<string, number>;
  /** The area at a point, or undefined on the sea. */
  readonly areaAt: (x: number, y: number) => string | undefined;
  /** A cell, in map units squared. */
  readonly cellArea: number;
  /** How many cells an area has in all. */
  readonly cellsOf: (id: string) => number;
}

const CELL = 10;

/** Fills a grid from the rings of every area, in map units. */
export function landGrid(areas: ReadonlyMap<Iso3, readonly DrawnRing[]>): LandGrid {
  const columns = Math.ceil(MAP_WIDTH / CELL);
  const rows = Math.ceil(MAP_HEIGHT / CELL);
  const owners = new Array<string | undefined>(columns * rows);
  const totals = new Map<string, number>();
  for (const [id, rings] of areas) {
    let total = 0;
    for (let row = 0; row < rows; row += 1) {
      for (const [from, to] of scanlineSpans(rings, (row + 0.5) * CELL)) {
        for (let column = Math.ceil(from / CELL - 0.5); (column + 0.5) * CELL < to; column += 1) {
          owners[row * columns + column] = id;
          total += 1;
        }
      }
    }
    totals.set(id, total);
  }
  const under = (x: number, y: number, radius: number): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (let row = Math.max(0, Math.floor((y - radius) / CELL)); row * CELL < y + radius; row += 1) {
      for (
        let column = Math.max(0, Math.floor((x - radius) / CELL));
        column * CELL < x + radius;
        column += 1
      ) {
        if (Math.hypot((column + 0.5) * CELL - x, (row + 0.5) * CELL - y) > radius) continue;
        const owner = owners[row * columns + column];
        if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
      }
    }
    return counts;
  };
  const areaAt = (x: number, y: number) => owners[Math.floor(y / CELL) * columns + Math.floor(x / CELL)];
  return { under, areaAt, cellArea: CELL * CELL, cellsOf: (id) => totals.get(id) ?? 0 };
}

import type { GeoContext } from "d3-geo";

export type RingPoint = readonly [x: number, y: number];

export interface DrawnRing {
  readonly points: readonly RingPoint[];
  readonly closed: boolean;
}

/** A drawing context for d3-geo that keeps what is drawn as whole-number rings, without needless points. */
export class DrawnRings implements GeoContext {
  readonly rings: DrawnRing[] = [];
  #points: RingPoint[] = [];

  beginPath(): void {
    this.#points = [];
  }

  moveTo(x: number, y: number): void {
    this.#points = [[Math.round(x), Math.round(y)]];
    this.rings.push({ points: this.#points, closed: false });
  }

  lineTo(x: number, y: number): void {
    const points = this.#points;
    const point: RingPoint = [Math.round(x), Math.round(y)];
    const last = points.at(-1);
    const before = points.at(-2);
    if (last !== undefined && last[0] === point[0] && last[1] === point[1]) return;
    if (last !== undefined && before !== undefined && isStraightOn(before, last, point)) points.pop();
    points.push(point);
  }

  closePath(): void {
    const points = this.#points;
    const [first, last] = [points[0], points.at(-1)];
    if (points.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) points.pop();
    this.rings.splice(-1, 1, { points, closed: true });
  }

  arc(): void {
    throw new Error("The map draws no points");
  }
}

function isStraightOn([ax, ay]: RingPoint, [bx, by]: RingPoint, [cx, cy]: RingPoint): boolean {
  const [dx, dy, ex, ey] = [bx - ax, by - ay, cx - bx, cy - by];
  return dx * ey === dy * ex && dx * ex + dy * ey > 0;
}

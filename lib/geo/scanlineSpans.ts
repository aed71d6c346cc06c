import type { DrawnRing } from "./drawnRings";

/** The stretches of a horizontal line that lie inside a shape (even-odd), from left to right, in map units. */
export function scanlineSpans(
  rings: readonly DrawnRing[],
  y: number,
): readonly (readonly [from: number, to: number])[] {
  const crossings: number[] = [];
  for (const { points, closed } of rings) {
    const last = points.at(-1);
    if (!closed || last === undefined) continue;
    let [px, py] = last;
    for (const [x, qy] of points) {
      if (py > y !== qy > y) crossings.push(px + ((y - py) * (x - px)) / (qy - py));
      [px, py] = [x, qy];
    }
  }
  crossings.sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    spans.push([crossings[index] ?? 0, crossings[index + 1] ?? 0]);
  }
  return spans;
}

/** Width of a letter of a label, and the air between two of them, in pixels. */
const LETTER = 6.6;
const AIR = 6;

/** From here on a label ends at its tick, so that it stays on the chart; before this it is the axis' own beginning. */
const NEAR_END = 0.93;
const NEAR_START = 0.02;

export type TickPlace = "first" | "last" | "within";

/** Where on its axis a tick stands, which says on which side of it its label is written. */
export function tickPlace(x: number): TickPlace {
  return x < NEAR_START ? "first" : x > NEAR_END ? "last" : "within";
}

/**
 * Which labels of an axis can be written with air between them; of two that would touch, the later one.
 * @param axis its width and the room past its end, in pixels
 */
export function writtenTicks(
  ticks: readonly { readonly x: number }[],
  labels: readonly string[],
  { width, edge }: { readonly width: number; readonly edge: number },
): boolean[] {
  let next = Infinity;
  return ticks
    .map(({ x }, i) => {
      const length = labels[i]!.length * LETTER;
      const start = tickPlace(x) === "last" ? Math.min(x * width, width + edge - length) : x * width;
      return { start, end: start + length };
    })
    .reverse()
    .map(({ start, end }) => {
      if (end + AIR > next) return false;
      next = start;
      return true;
    })
    .reverse();
}

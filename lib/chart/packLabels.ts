/** A mark and the words beside it, in px along an axis. */
export interface LabelledMark {
  readonly from: number;
  readonly to: number;
  /** Width of its words with the air about them; 0 for none. */
  readonly label: number;
}

export interface LabelPlace {
  /** Counted from the top. */
  readonly row: number;
  /** Where its words stand: beside the mark, or on one that leaves no room beside it; null where it has none. */
  readonly side: Side | null;
}

type Side = "end" | "start" | "on";

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Stacks marks with their words into the fewest rows in which nothing meets; every word is written, on whichever
 * side of its mark there is room. Null where some words fit nowhere. Rows go down with time.
 * @param marks in order of time
 * @param whole what the words must stay within
 * @param taken what stands in the first row already
 * @param air least distance between two neighbours
 */
export function packLabels(
  marks: readonly LabelledMark[],
  whole: Stretch,
  taken: Stretch | null,
  air: number,
): LabelPlace[] | null {
  let best: LabelPlace[] | null = null;
  for (const order of ordersOf(marks)) {
    for (const first of ["end", "start"] as const) {
      const places = pack(marks, order, first, whole, taken, air);
      if (places === null) return null;
      if (best === null || rowCount(places) < rowCount(best)) best = places;
    }
  }
  return best && inOrderOfTime(best, taken !== null);
}

/** How many orders without a meaning are tried: one of them often saves a row. */
const SHUFFLES = 60;

/** The orders in which marks are placed: by time, by length, and shuffled, always in the same way. */
function ordersOf(marks: readonly LabelledMark[]): number[][] {
  const inTime = marks.map((_, i) => i);
  const byLength = inTime.toSorted((a, b) => marks[b]!.label - marks[a]!.label);
  let seed = 1;
  const next = () => (seed = (seed * 16807) % 2147483647);
  const shuffled = Array.from({ length: SHUFFLES }, () => {
    const keys = inTime.map(next);
    return inTime.toSorted((a, b) => keys[a]! - keys[b]!);
  });
  return [inTime, inTime.toReversed(), byLength, ...shuffled];
}

/** How many rows some places take. */
export function rowCount(places: readonly LabelPlace[]): number {
  return places.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

function pack(
  marks: readonly LabelledMark[],
  order: readonly number[],
  first: "end" | "start",
  whole: Stretch,
  taken: Stretch | null,
  air: number,
): LabelPlace[] | null {
  const rows: Stretch[][] = taken === null ? [] : [[taken]];
  const places: LabelPlace[] = [];
  for (const i of order) {
    const sides = sidesOf(marks[i]!, first, whole);
    if (sides.length === 0) return null;
    let row = 0;
    let free = sides[0]!;
    for (; row < rows.length; row++) {
      const found = sides.find(({ stretch }) => rows[row]!.every((other) => apart(other, stretch, air)));
      if (found === undefined) continue;
      free = found;
      break;
    }
    (rows[row] ??= []).push(free.stretch);
    places[i] = { row, side: free.side };
  }
  return places;
}

interface Way {
  readonly side: Side | null;
  readonly stretch: Stretch;
}

function sidesOf({ from, to, label }: LabelledMark, first: "end" | "start", whole: Stretch): Way[] {
  if (label === 0) return [{ side: null, stretch: { from, to } }];
  const end: Way = { side: "end", stretch: { from, to: to + label } };
  const start: Way = { side: "start", stretch: { from: from - label, to } };
  const beside = (first === "end" ? [end, start] : [start, end]).filter(
    ({ stretch }) => stretch.from >= whole.from && stretch.to <= whole.to,
  );
  const on: Way[] = to - from >= 1.5 * label ? [{ side: "on", stretch: { from, to } }] : [];
  return beside.length > 0 ? beside : on;
}

function apart(a: Stretch, b: Stretch, air: number): boolean {
  return a.to + air <= b.from || b.to + air <= a.from;
}

/** Renames the rows so that the one whose first mark is earliest stands highest; a row with a pin stays the first. */
function inOrderOfTime(places: readonly LabelPlace[], pinned: boolean): LabelPlace[] {
  const seen: number[] = pinned ? [0] : [];
  for (const { row } of places) if (!seen.includes(row)) seen.push(row);
  return places.map(({ row, side }) => ({ row: seen.indexOf(row), side }));
}

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
  const ways = (["end", "start"] as const).map((first) => marks.map((mark) => waysOf(mark, first, whole)));
  if (ways.some((all) => all.some((mine) => mine.length === 0))) return null;
  const least = leastRows(marks, whole, taken, air);
  let best: LabelPlace[] | null = null;
  let fewest = Infinity;
  for (const order of ordersOf(marks)) {
    for (const mine of ways) {
      const places = pack(mine, order, taken, air, fewest);
      if (places === null) continue;
      best = places;
      fewest = rowCount(places);
    }
    if (fewest <= least) break;
  }
  return best && inOrderOfTime(best, taken !== null);
}

/**
 * How many rows `packLabels` needs at least, at a fraction of its cost: as many as meet at one place whichever side
 * the words stand on, or as the words fill.
 */
export function leastRows(
  marks: readonly LabelledMark[],
  whole: Stretch,
  taken: Stretch | null,
  air: number,
): number {
  const ways = marks.map((mark) => waysOf(mark, "end", whole)).filter((mine) => mine.length > 0);
  const held = ways.map((mine) => ({
    from: Math.max(...mine.map(({ stretch }) => stretch.from)),
    to: Math.min(...mine.map(({ stretch }) => stretch.to)),
  }));
  const lengths = ways.map((mine) => mine[0]!.stretch.to - mine[0]!.stretch.from);
  if (taken !== null) {
    held.push(taken);
    lengths.push(taken.to - taken.from);
  }
  const meeting = held.map(
    ({ from }) => held.filter((one) => one.from <= from && one.to + air > from).length,
  );
  const filled = lengths.reduce((sum, length) => sum + length + air, 0);
  return Math.max(0, ...meeting, Math.ceil(filled / (whole.to - whole.from + air)));
}

/** How many orders without a meaning are tried: one of them often saves a row. */
const SHUFFLES = 60;

/** The orders in which marks are placed: by time, by length, and shuffled, always in the same way. */
function* ordersOf(marks: readonly LabelledMark[]): Generator<number[]> {
  const inTime = marks.map((_, i) => i);
  yield inTime;
  yield inTime.toReversed();
  yield inTime.toSorted((a, b) => marks[b]!.label - marks[a]!.label);
  let seed = 1;
  const next = () => (seed = (seed * 16807) % 2147483647);
  for (let i = 0; i < SHUFFLES; i++) {
    const keys = inTime.map(next);
    yield inTime.toSorted((a, b) => keys[a]! - keys[b]!);
  }
}

/** How many rows some places take. */
export function rowCount(places: readonly LabelPlace[]): number {
  return places.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

/** Places the marks in some order into the first row with room; null once that takes no fewer rows than `fewest`. */
function pack(
  ways: readonly (readonly Way[])[],
  order: readonly number[],
  taken: Stretch | null,
  air: number,
  fewest: number,
): LabelPlace[] | null {
  const rows: Stretch[][] = taken === null ? [] : [[taken]];
  const places: LabelPlace[] = [];
  for (const i of order) {
    const mine = ways[i]!;
    let row = 0;
    let free = mine[0]!;
    for (; row < rows.length; row++) {
      const found = mine.find(({ stretch }) => hasRoom(rows[row]!, stretch, air));
      if (found === undefined) continue;
      free = found;
      break;
    }
    if (row + 1 >= fewest) return null;
    (rows[row] ??= []).push(free.stretch);
    places[i] = { row, side: free.side };
  }
  return places;
}

interface Way {
  readonly side: Side | null;
  readonly stretch: Stretch;
}

function waysOf({ from, to, label }: LabelledMark, first: "end" | "start", whole: Stretch): Way[] {
  if (label === 0) return [{ side: null, stretch: { from, to } }];
  const end: Way = { side: "end", stretch: { from, to: to + label } };
  const start: Way = { side: "start", stretch: { from: from - label, to } };
  const beside = (first === "end" ? [end, start] : [start, end]).filter(
    ({ stretch }) => stretch.from >= whole.from && stretch.to <= whole.to,
  );
  const on: Way[] = to - from >= 1.5 * label ? [{ side: "on", stretch: { from, to } }] : [];
  return beside.length > 0 ? beside : on;
}

function hasRoom(row: readonly Stretch[], { from, to }: Stretch, air: number): boolean {
  for (const other of row) if (other.to + air > from && to + air > other.from) return false;
  return true;
}

/** Renames the rows so that the one whose first mark is earliest stands highest; a row with a pin stays the first. */
function inOrderOfTime(places: readonly LabelPlace[], pinned: boolean): LabelPlace[] {
  const seen: number[] = pinned ? [0] : [];
  for (const { row } of places) if (!seen.includes(row)) seen.push(row);
  return places.map(({ row, side }) => ({ row: seen.indexOf(row), side }));
}

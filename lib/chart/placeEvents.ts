/** An event of one lane as it is to be placed, in pixels of the axis. */
export interface EventBox {
  /** Where its mark begins and ends; a day is a point. */
  readonly from: number;
  readonly to: number;
  /** Width of its words; 0 for none. */
  readonly words: number;
  /** Which words are written rather than others. */
  readonly weight: number;
}

export interface EventPlace {
  /** Counted from the top of the lane. */
  readonly row: number;
  /** Where the words stand beside the mark; null where there is no room for them. */
  readonly words: "end" | "start" | null;
}

type Side = NonNullable<EventPlace["words"]>;

/** Every mark is a target of 24 px; two have a little air between them. */
const TARGET = 24;
const AIR = 2;

interface Axis {
  readonly width: number;
  readonly edge: number;
}

interface Taken {
  readonly from: number;
  readonly to: number;
}

/**
 * Stacks one lane's events into rows so that neither marks nor words meet. Marks always stand; words are added
 * one by one, the weightiest first, as long as the lane keeps to its rows.
 * @param boxes in order of time
 * @param axis its width and the room for words past its end
 * @param rows as many as words may cause
 */
export function placeEvents(boxes: readonly EventBox[], axis: Axis, rows: number): EventPlace[] {
  const worded = new Map<number, Side>();
  let places = stack(boxes, worded);
  const most = Math.max(rows, rowsOf(places));
  for (const i of byWeight(boxes)) {
    for (const side of sidesOf(boxes[i]!, axis)) {
      const tried = stack(boxes, new Map(worded).set(i, side));
      if (rowsOf(tried) > most) continue;
      worded.set(i, side);
      places = tried;
      break;
    }
  }
  return places;
}

/** The pixels a mark takes: its span of time, and never less than a target. */
export function markExtent({ from, to }: Pick<EventBox, "from" | "to">): Taken {
  const middle = (from + to) / 2;
  const half = Math.max(TARGET, to - from) / 2;
  return { from: middle - half, to: middle + half };
}

function rowsOf(places: readonly EventPlace[]): number {
  return places.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

/** Indexes of the boxes that have words, the weightiest first; of one weight, in order of time. */
function byWeight(boxes: readonly EventBox[]): number[] {
  return boxes
    .flatMap(({ words }, i) => (words > 0 ? [i] : []))
    .sort((a, b) => boxes[b]!.weight - boxes[a]!.weight);
}

function stack(boxes: readonly EventBox[], worded: ReadonlyMap<number, Side>): EventPlace[] {
  const lanes: Taken[][] = [];
  return boxes.map((box, i) => {
    const mark = markExtent(box);
    const words = worded.get(i) ?? null;
    const taken = extended(mark, words, box.words);
    const free = lanes.findIndex((row) => row.every((other) => apart(other, taken)));
    const row = free === -1 ? lanes.length : free;
    (lanes[row] ??= []).push(taken);
    return { row, words };
  });
}

/** The sides of its mark on which a box's words stay on the axis, the usual one first. */
function sidesOf(box: EventBox, axis: Axis): Side[] {
  const mark = markExtent(box);
  return (["end", "start"] as const).filter((side) => {
    const { from, to } = extended(mark, side, box.words);
    return from >= 0 && to <= axis.width + axis.edge;
  });
}

/** The pixels of a mark with its words beside it. */
export function extended(mark: Taken, words: EventPlace["words"], width: number): Taken {
  return {
    from: words === "start" ? mark.from - width : mark.from,
    to: words === "end" ? mark.to + width : mark.to,
  };
}

function apart(a: Taken, b: Taken): boolean {
  return a.to + AIR <= b.from || b.to + AIR <= a.from;
}

import { spreadApart } from "./spreadApart";

/** Where a mark stands: its place on the axis, 0 to 1, and its track, counted outward from the line. */
export interface Slot {
  readonly x: number;
  readonly track: number;
}

/** A place of the first track that is taken and does not move, and the date it stands for. */
export interface Pin {
  readonly date: number;
  readonly x: number;
}

interface Placement {
  readonly slots: readonly Slot[];
  readonly tracks: number;
}

const MOST_TRACKS = 3;

/**
 * Places a lane's marks so that none covers another, in the fewest tracks that keep each near its date.
 * @param dates ascending, 0 to 1
 * @param pins ascending
 * @param gap the least distance between marks of a track
 * @param reach how far a mark may move
 */
export function placeInTracks(
  dates: readonly number[],
  pins: readonly Pin[],
  gap: number,
  reach: number,
): Placement {
  for (let tracks = 1; ; tracks++) {
    const slots = dealOut(dates, pins, gap, tracks);
    const moved = Math.max(0, ...slots.map((slot, i) => Math.abs(slot.x - dates[i]!)));
    const near = moved <= reach && narrowestGap(slots, pins) > gap * 0.99;
    if (near || tracks === MOST_TRACKS) return { slots, tracks };
  }
}

function narrowestGap(slots: readonly Slot[], pins: readonly Pin[]): number {
  const rows: number[][] = [pins.map(({ x }) => x)];
  for (const { x, track } of slots) (rows[track] ??= []).push(x);
  return Math.min(
    ...rows.flatMap((row) => {
      row.sort((a, b) => a - b);
      return row.slice(1).map((x, i) => x - row[i]!);
    }),
  );
}

function dealOut(dates: readonly number[], pins: readonly Pin[], gap: number, tracks: number): Slot[] {
  const slots: Slot[] = [];
  for (let track = 0; track < tracks; track++) {
    const mine = dates.flatMap((_, i) => (i % tracks === track ? [i] : []));
    const places = aroundPins(
      mine.map((i) => dates[i]!),
      track === 0 ? pins : [],
      gap,
    );
    mine.forEach((i, k) => (slots[i] = { x: places[k]!, track }));
  }
  return slots;
}

function aroundPins(dates: readonly number[], pins: readonly Pin[], gap: number): number[] {
  const bounds = [null, ...pins, null];
  return bounds.slice(1).flatMap((right, i) => {
    const left = bounds[i]!;
    const between = dates.filter(
      (x) => (left === null || x >= left.date) && (right === null || x < right.date),
    );
    const low = left?.x ?? 0;
    const high = right?.x ?? 1;
    const taken = Number(left !== null) + Number(right !== null);
    const step = Math.min(gap, (high - low) / Math.max(1, between.length - 1 + taken));
    return spreadApart(between, step, left ? low + step : low, right ? high - step : high);
  });
}

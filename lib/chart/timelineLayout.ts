import { ticks } from "d3-array";
import { SIDES, type IsoDate, type Side } from "@/lib/domain/statement";
import type { PositionRecord } from "@/lib/stats/positionRecord";
import { dayNumber } from "@/lib/domain/dayNumber";
import { placeInTracks, type Pin, type Slot } from "./placeInTracks";
import { placeNotes, type NotePlace } from "./placeNotes";
import { spreadApart } from "./spreadApart";
import { timelineMark, type TimelineMark } from "./timelineMark";
import { timelineNotes, type TimelineNote } from "./timelineNotes";
import { bySize, SIZE_RULES, TIMELINE_SIZES, type BySize } from "./timelineSizes";

export interface TimelineLane {
  /** Height of the lane's tallest bar, in states. */
  readonly extent: number;
  /** Lines of figures that need room beyond the tallest bar. */
  readonly tipLines: number;
  readonly tracks: BySize<number>;
  /** Round numbers of states, to be written beside the lane. */
  readonly ticks: readonly number[];
}

export interface PlacedNote {
  readonly note: TimelineNote;
  readonly places: BySize<NotePlace | null>;
}

/** The timeline's geometry: plain numbers, the same whatever the filters. */
export interface TimelineLayout {
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** Days from the first statement to the last. */
  readonly days: number;
  /** In the record's order. */
  readonly marks: readonly TimelineMark[];
  readonly lanes: Readonly<Record<Side, TimelineLane>>;
  /** The first of January of each year within the axis, 0 to 1. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly notes: readonly PlacedNote[];
  /** True where the marks are too many to be numbered one by one. */
  readonly dense: boolean;
}

/**
 * Lays out every statement of the record on a true time axis, for three widths. A record without statements has
 * no marks and an axis of length 0.
 */
export function timelineLayout(record: PositionRecord): TimelineLayout {
  const start = record.statements[0]?.date ?? "1970-01-01";
  const end = record.statements.at(-1)?.date ?? start;
  const days = dayNumber(end) - dayNumber(start);
  const dates = record.statements.map(({ date }) =>
    days > 0 ? (dayNumber(date) - dayNumber(start)) / days : 0.5,
  );
  const { slots, tracks } = slotsOf(record, dates);
  const marks = record.statements.map((statement, i) =>
    timelineMark(statement, record.stances[i]!, {
      x: rounded(dates[i]!),
      slots: bySize((size) => slots[size][i]!),
    }),
  );
  const lanes = lanesOf(marks, tracks);
  return {
    start,
    end,
    days,
    marks,
    lanes,
    years: yearsBetween(start, end),
    notes: placedNotes(timelineNotes(record, marks), marks, lanes),
    dense: marks.length * SIZE_RULES.wide.gap > 2,
  };
}

function slotsOf(record: PositionRecord, dates: readonly number[]) {
  const indexes = (side: Side | null) => record.statements.flatMap((s, i) => (s.side === side ? [i] : []));
  const votes = indexes(null);
  const placed = bySize((size) => {
    const { gap, reach } = SIZE_RULES[size];
    const slots: Slot[] = [];
    const pins = placeVotes(record, dates, gap);
    votes.forEach((i, k) => (slots[i] = { x: rounded(pins[k]!.x), track: 0 }));
    const tracks = { critical: 1, supportive: 1 };
    for (const side of SIDES) {
      const lane = indexes(side);
      const laneDates = lane.map((i) => dates[i]!);
      const placement = placeInTracks(laneDates, pins, gap, gap * reach);
      lane.forEach((i, k) => (slots[i] = { ...placement.slots[k]!, x: rounded(placement.slots[k]!.x) }));
      tracks[side] = placement.tracks;
    }
    return { slots, tracks };
  });
  return { slots: bySize((size) => placed[size].slots), tracks: bySize((size) => placed[size].tracks) };
}

/** A vote stands in both lanes; it gives way to the critical one, the emptier, if that then fits one track. */
function placeVotes(record: PositionRecord, dates: readonly number[], gap: number): Pin[] {
  const isVote = record.statements.map(({ side }) => side === null);
  const line = record.statements.flatMap(({ side }, i) => (side === "supportive" ? [] : [i]));
  const sharing = (line.length - 1) * gap <= 1 ? line : line.filter((i) => isVote[i]);
  const places = spreadApart(
    sharing.map((i) => dates[i]!),
    gap,
    0,
    1,
  );
  return sharing.flatMap((i, k) => (isVote[i] ? [{ date: dates[i]!, x: places[k]! }] : []));
}

function lanesOf(
  marks: readonly TimelineMark[],
  tracks: BySize<Readonly<Record<Side, number>>>,
): Record<Side, TimelineLane> {
  const extent = (side: Side) => Math.max(1, ...marks.flatMap((mark) => reachInto(mark, side)));
  const extents = { critical: extent("critical"), supportive: extent("supportive") };
  // One scale for both lanes, so that a height means the same above and below.
  const steps = ticks(0, Math.max(extents.critical, extents.supportive), 2).filter((tick) => tick >= 1);
  const lane = (side: Side) => ({
    extent: extents[side],
    tipLines: tipLinesOf(marks, side, extents[side]),
    tracks: bySize((size) => tracks[size][side]),
    ticks: steps.filter((tick) => tick <= extents[side]),
  });
  return { critical: lane("critical"), supportive: lane("supportive") };
}

/** A lower bar writes its figures partly beside the tallest one; a line of them is at most 13 states high. */
function tipLinesOf(marks: readonly TimelineMark[], side: Side, extent: number): number {
  const mine = marks.filter((mark) => mark.lane === side);
  return Math.ceil(Math.max(1, ...mine.map((mark) => mark.tipLines - (extent - mark.height) / 13)));
}

/** How far a mark rises into a lane, in states; a vote straddles the line with its abstentions in the middle. */
function reachInto({ lane, height, votes }: TimelineMark, side: Side): number[] {
  if (lane === side) return [height];
  return votes ? [(side === "critical" ? votes.yes : votes.no) + votes.abstain / 2] : [];
}

function yearsBetween(start: IsoDate, end: IsoDate): { year: number; x: number }[] {
  const first = dayNumber(start);
  const days = dayNumber(end) - first;
  const years: { year: number; x: number }[] = [];
  for (let year = Number(start.slice(0, 4)) + 1; `${year}-01-01` <= end; year++) {
    years.push({ year, x: rounded((dayNumber(`${year}-01-01`) - first) / days) });
  }
  return years;
}

function placedNotes(
  notes: readonly TimelineNote[],
  marks: readonly TimelineMark[],
  lanes: Readonly<Record<Side, TimelineLane>>,
): PlacedNote[] {
  const places = bySize((size) => {
    const { note: width, noteRows } = SIZE_RULES[size];
    const placed: (NotePlace | null)[] = notes.map(() => null);
    for (const side of SIDES) {
      // A leader may not cross another track, so only the outermost one is annotated.
      const outermost = notes.flatMap(({ mark }, i) => {
        const { lane, slots } = marks[mark]!;
        const here = (lane === "vote" ? "critical" : lane) === side;
        return here && slots[size].track === lanes[side].tracks[size] - 1 ? [i] : [];
      });
      const found = placeNotes(
        outermost.map((i) => marks[notes[i]!.mark]!.slots[size].x),
        width,
        noteRows,
      );
      outermost.forEach((i, k) => (placed[i] = found[k]!));
    }
    return placed;
  });
  return notes
    .map((note, i) => ({ note, places: bySize((size) => places[size][i]!) }))
    .filter((placed) => TIMELINE_SIZES.some((size) => placed.places[size] !== null));
}

/** A ten-thousandth of the axis is less than a pixel's fifth. */
function rounded(fraction: number): number {
  return Math.round(fraction * 1e4) / 1e4;
}

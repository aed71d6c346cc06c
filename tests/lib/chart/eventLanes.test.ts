import { expect, test } from "vitest";
import { eventAxis } from "@/lib/chart/eventAxis";
import { eventHeights, rowMiddle } from "@/lib/chart/eventHeights";
import { eventLanes, type EventLanesLayout } from "@/lib/chart/eventLanes";
import { followedArcs } from "@/lib/chart/followedArcs";
import { extended, markExtent, placeEvents } from "@/lib/chart/placeEvents";
import type { TimeSpan } from "@/lib/chart/timeSpan";
import type { TimelineSize } from "@/lib/chart/timelineSizes";
import { loadDataset } from "@/lib/data/loadDataset";
import { dayNumber } from "@/lib/domain/dayNumber";
import { EVENT_LANES } from "@/lib/domain/datedEvent";
import { eventList } from "@/lib/view/eventList";
import { DATA } from "@/tests/data/copyOfData";

const dataset = loadDataset(DATA);
const events = eventList(dataset);
const axis = eventAxis(events);
const whole = { from: 0, to: axis.days };
const day = (date: string) => dayNumber(date) - dayNumber(axis.start);
const summer = { from: day("2022-05-15"), to: day("2022-11-15") };
const text = (id: string) => id.slice(0, 20);
const words = new Map(events.map(({ id }, i) => [id, { text: text(id), weight: i % 5 }]));
const layoutOf = (span: TimeSpan) => eventLanes(events, axis, span, words);

test("the axis runs from 2018 to the end of the last event's month", () => {
  expect(axis).toMatchObject({ start: "2018-01-01", end: "2026-02-28" });
  expect(axis.years.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
});

test("over the whole axis every event is placed once, the four from before it apart", () => {
  const { placed, early } = layoutOf(whole);
  expect([...placed, ...early].map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
  expect(early.map(({ id }) => id).sort()).toEqual([
    "aspi-xi-visit",
    "gdelt-first",
    "hasan-turkey-since",
    "tip-lastrada",
  ]);
});

const WIDTHS: readonly [number, TimelineSize][] = [
  [1100, "wide"],
  [980, "wide"],
  [700, "medium"],
  [480, "medium"],
  [276, "narrow"],
];

test.each(WIDTHS.flatMap(([width, size]) => [whole, summer].map((span) => [width, size, span] as const)))(
  "at %i px (%s) no mark or words of a lane meet, over %o",
  (width, size, span) => {
    const { placed, rows } = layoutOf(span);
    for (const lane of EVENT_LANES) {
      const taken = placed
        .filter((event) => event.lane === lane)
        .map(({ id, x, length, places }) => {
          const { row, words: side } = places[size];
          const mark = markExtent({ from: (x - length / 2) * width, to: (x + length / 2) * width });
          return { id, row, ...extended(mark, side, text(id).length * 6) };
        });
      for (const [i, a] of taken.entries()) {
        expect(a.row).toBeLessThan(rows[lane][size]);
        for (const b of taken.slice(i + 1).filter((other) => other.row === a.row)) {
          expect([a.id, b.id, a.to <= b.from || b.to <= a.from]).toEqual([a.id, b.id, true]);
        }
      }
    }
  },
);

test("words stand before a mark where only there is room for them", () => {
  const box = { words: 100, weight: 1 };
  const near = [300, 330].map((from) => ({ ...box, from, to: from }));
  expect(placeEvents(near, { width: 1000, edge: 0 }, 1).map((place) => place.words)).toEqual([
    "start",
    "end",
  ]);
  expect(placeEvents(near, { width: 1000, edge: 0 }, 2).map((place) => place.words)).toEqual(["end", "end"]);
});

test("zooming leaves out what lies outside and writes more words", () => {
  const near = layoutOf(summer);
  expect(near.placed.map(({ id }) => id)).not.toContain("hasan-released");
  expect(near.early).toHaveLength(4);
  const written = ({ placed }: EventLanesLayout) =>
    placed.filter(({ places }) => places.wide.words !== null).length / placed.length;
  expect(written(near)).toBeGreaterThan(written(layoutOf(whole)));
});

test("places are a function of the days shown: a day is a point, a month as long as it is", () => {
  const { placed } = layoutOf(summer);
  const days = summer.to - summer.from;
  const vote = placed.find(({ id }) => id === "hrc51-2022-10-06-vote")!;
  expect(vote.x).toBeCloseTo((day("2022-10-06") - summer.from) / days, 3);
  expect(vote.length).toBe(0);
  const june = placed.find(({ id }) => id === "letter-circulation")!;
  expect(june.length).toBeCloseTo((day("2022-06-30") - day("2022-06-01")) / days, 3);
  const may = placed.find(({ id }) => id === "letter-visit")!;
  expect(may.x - may.length / 2).toBeCloseTo(0, 3);
});

test("on the narrowest axis marks stand without words", () => {
  expect(layoutOf(whole).placed.filter(({ places }) => places.narrow.words !== null)).toEqual([]);
});

test("lanes lie one under the other without meeting", () => {
  const layout = layoutOf(whole);
  const { tops, whole: height } = eventHeights(layout);
  const lasts = EVENT_LANES.map((lane) => rowMiddle(tops[lane].wide, layout.rows[lane].wide - 1));
  EVENT_LANES.slice(1).forEach((lane, i) => expect(tops[lane].wide).toBeGreaterThan(lasts[i]! + 0.75));
  expect(height.wide).toBeGreaterThan(lasts.at(-1)!);
});

test("lines join a chosen event with what followed it, where both are shown", () => {
  const layout = layoutOf(whole);
  const arcs = followedArcs(layout, eventHeights(layout), dataset.followed, ["letter-forty"]);
  expect(arcs.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([
    "letter-circulation letter-forty",
    "letter-forty ohchr-assessment",
  ]);
  const { x } = layout.placed.find(({ id }) => id === "letter-forty")!;
  expect(arcs.find(({ from }) => from === "letter-forty")!.paths.wide).toMatch(new RegExp(`^M${x} `));
  const near = layoutOf({ from: day("2022-08-01"), to: day("2022-09-30") });
  expect(followedArcs(near, eventHeights(near), dataset.followed, ["letter-forty"])).toHaveLength(1);
});

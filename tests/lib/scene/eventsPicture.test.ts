import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVENT_LANES } from "@/lib/domain/datedEvent";
import { DEFAULT_EVENT_FILTERS, type EventFilters } from "@/lib/domain/eventFilters";
import { LOCALES, type Locale } from "@/lib/domain/state";
import { STATEMENT_KINDS } from "@/lib/domain/statement";
import { eventPictureContext } from "@/lib/scene/eventPictureContext";
import { fitEventLanes } from "@/lib/scene/eventLanesLayout";
import { eventsPicture } from "@/lib/scene/eventsPicture";
import { DRAWN_SIZES, PICTURE_SHAPES } from "@/lib/chart/pictureSizes";
import type { Scene, SceneNode } from "@/lib/scene/scene";
import { openTypesetter } from "@/lib/typeset/typesetter";
import { datedEvents, type ReadEvent } from "../../browser/eventsFromTables";
import { dataset, expectWordsInside, flat, textsOf, words } from "./pictures";

const ADDRESS = "https://example.org/en/events?lane=hasan";
const all = datedEvents();

async function eventsUnder(filters: Partial<EventFilters>, locale: Locale = "en") {
  const asked = { ...DEFAULT_EVENT_FILTERS, ...filters };
  return eventPictureContext(dataset, locale, asked, words, await openTypesetter());
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** How an event must be written: its date, and its title or its side and numbers. */
function patternOf({ written, title, side, named, declared, votes }: ReadEvent): string {
  const name =
    votes !== null
      ? escaped(`Vote: ${votes.yes} yes, ${votes.no} no, ${votes.abstain} abstain`)
      : side === null
        ? escaped(title)
        : `[^:]*?(?:${side}|${side[0]!.toUpperCase()}${side.slice(1)})[^:]*: ` +
          escaped(declared === "" ? `${named} named` : `${named} of ${declared} named`);
  return `(?<!\\S)${escaped(written)} ${name}(?!\\S*\\w)`;
}

/** Fails where an event is not written as often as there are such events: once, for almost all. */
function expectEachOnce(scene: Scene, events: readonly ReadEvent[]): void {
  const text = textsOf(scene.nodes).join(" ");
  const patterns = events.map(patternOf);
  for (const pattern of patterns) {
    const times = [...text.matchAll(new RegExp(pattern, "g"))].length;
    expect([pattern, times]).toEqual([pattern, patterns.filter((one) => one === pattern).length]);
  }
}

interface Place {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where letters stand, group by group. */
async function textPlaces({ nodes }: Scene): Promise<Place[]> {
  const typesetter = await openTypesetter();
  const walk = (list: readonly SceneNode[], dx: number, dy: number): Place[] =>
    list.flatMap((node): Place[] => {
      if (node.kind === "group") return walk(node.children, dx + node.x, dy + node.y);
      if (node.kind !== "text") return [];
      const { width } = typesetter.setLine(node.text, node.style, node.direction);
      const left = dx + node.x - { left: 0, center: width / 2, right: width }[node.align];
      const { size } = node.style;
      const baseline = dy + node.y;
      return [
        {
          what: node.text,
          left,
          right: left + width,
          top: baseline - size * 0.7,
          bottom: baseline + size * 0.2,
        },
      ];
    });
  return walk(nodes, 0, 0);
}

function overlaps(places: readonly Place[], others: readonly Place[] = places): string[] {
  return places.flatMap((a, i) =>
    others.flatMap((b, k) =>
      (others === places && k <= i) ||
      a.right <= b.left + 0.01 ||
      b.right <= a.left + 0.01 ||
      a.bottom <= b.top ||
      b.bottom <= a.top
        ? []
        : [`${a.what} / ${b.what}`],
    ),
  );
}

describe.each(LOCALES)("the picture of the events in %s", (locale) => {
  test.each(DRAWN_SIZES)("names and dates in %s each event in view once", async (size) => {
    for (const filters of [{}, { lane: ["hasan"] }, { from: "2022-05-01", to: "2022-12-31" }] as const) {
      const context = await eventsUnder(filters, locale);
      const scene = eventsPicture(context, size, ADDRESS);
      const shown = all.filter(
        ({ id, first, last }) =>
          (filters.from === undefined || last >= filters.from) &&
          (filters.to === undefined || first <= filters.to) &&
          (filters.lane === undefined || id.startsWith("hasan-")),
      );
      expect(context.eventView.inView.size).toBe(shown.length);
      expectEachOnce(scene, shown);
      for (const event of all.filter((one) => !shown.includes(one) && one.side === null))
        expect(textsOf(scene.nodes)).not.toContain(event.title);
    }
  });

  test.each(DRAWN_SIZES)("keeps every word of %s inside and apart from every other", async (size) => {
    for (const filters of [{}, { lane: ["council"], event: ["hrc51-2022-10-06-vote"] }] as const) {
      const context = await eventsUnder(filters, locale);
      const scene = eventsPicture(context, size, ADDRESS);
      expectWordsInside(scene, context.typesetter);
      expect(overlaps(await textPlaces(scene))).toEqual([]);
    }
  });
});

test("no type is smaller than 10 px of 1,080 across, 7 pt on A4 and 10 px on a phone", async () => {
  const context = await eventsUnder({});
  for (const size of DRAWN_SIZES) {
    const { width } = PICTURE_SHAPES[size];
    const sizes = flat(eventsPicture(context, size, ADDRESS).nodes).flatMap((node) =>
      node.kind === "text" ? [node.style.size] : [],
    );
    const least = Math.min(...sizes);
    if (size === "narrow") expect(least).toBeGreaterThanOrEqual(10);
    else if (size === "a4") expect((least * 595.28) / width).toBeGreaterThanOrEqual(7);
    else expect((least * 1080) / width, size).toBeGreaterThanOrEqual(9.9);
  }
});

test("no mark stands under words, and marks stand at their true time", async () => {
  const context = await eventsUnder({});
  const box = { x: 10, y: 10, width: 1100, height: 420 };
  const layout = fitEventLanes(context, box, [11, 10], ({ id }) => [
    { text: context.labels.get(id)!.short, weight: 400, fill: "" },
  ])!;
  const day = (date: string) => Date.parse(date) / 86_400_000;
  const [start, end] = [day("2018-01-01"), day(context.events.axis.end)];
  const onAxis = layout.events.filter(({ event }) => event.last >= "2018-01-01");
  expect(onAxis).toHaveLength(all.filter(({ last }) => last >= "2018-01-01").length);
  for (const { event, x, length } of onAxis) {
    const { first, last } = all.find(({ id }) => id === event.id)!;
    const place = (date: string) => layout.left + (layout.width * (day(date) - start)) / (end - start);
    expect(x, event.id).toBeCloseTo((place(first) + place(last)) / 2, 5);
    expect(length, event.id).toBeCloseTo(place(last) - place(first), 5);
  }
  const marks = flat(eventsPicture(context, "16x9", ADDRESS).nodes).flatMap((node): Place[] => {
    if (node.kind === "circle")
      return [
        {
          what: "dot",
          left: node.x - node.r,
          right: node.x + node.r,
          top: node.y - node.r,
          bottom: node.y + node.r,
        },
      ];
    if (node.kind !== "rect" || node.stroke === undefined) return [];
    return [
      { what: "list", left: node.x, right: node.x + node.width, top: node.y, bottom: node.y + node.height },
    ];
  });
  // The legend's own signs stand at the top of their group, far above the axis.
  const drawn = marks.filter(({ top }) => top > 100);
  expect(drawn.length).toBeGreaterThan(50);
  expect(overlaps(drawn, await textPlaces(eventsPicture(context, "16x9", ADDRESS)))).toEqual([]);
  expect(overlaps(drawn)).toEqual([]);
});

test("it says under which filters, and whence it is; no counting rule and no border is drawn or spoken of", async () => {
  const context = await eventsUnder({ lane: ["hasan", "ohchr"], from: "2021-07-01" });
  for (const size of DRAWN_SIZES) {
    const text = textsOf(eventsPicture(context, size, ADDRESS).nodes).join(" ");
    expect(text).toContain("Showing: Case of Idris Hasan; High Commissioner’s office; From 1 Jul 2021.");
    expect(text).toContain("Sources: the published lists of the statements");
    expect(text).toContain("CC BY 4.0");
    expect(text).toContain(`data version ${dataset.version}, compiled`);
    expect(text).toContain(ADDRESS);
    expect(text).not.toMatch(/[Cc]ounting rule|Natural Earth|boundaries/);
  }
  const none = eventsPicture(await eventsUnder({}), "1x1", ADDRESS);
  expect(textsOf(none.nodes)).toContain("Showing every dated event; no filter is set.");
});

test("every shape says which events stand apart and of which only the month or year is known", async () => {
  const context = await eventsUnder({});
  for (const size of DRAWN_SIZES) {
    const text = textsOf(eventsPicture(context, size, ADDRESS).nodes).join(" ");
    expect(text).toMatch(/\d+ events from before 2018 stand apart/);
    expect(text).toMatch(/Of \d+ events only the month or the year is known/);
  }
});

test("a chosen event is tied to what followed it and what came before, as the table of ties has it", async () => {
  const id = "ohchr-assessment";
  const scene = eventsPicture(await eventsUnder({ event: [id] }), "1x1", ADDRESS);
  const lines = flat(scene.nodes).filter((node) => node.kind === "path" && node.fill === undefined);
  const ties = dataset.followed.filter(({ from, to }) => from === id || to === id);
  expect(ties.length).toBeGreaterThan(4);
  expect(lines).toHaveLength(ties.length);
  expect(textsOf(scene.nodes).join(" ")).toContain("what followed a chosen event");
  const plain = eventsPicture(await eventsUnder({}), "1x1", ADDRESS);
  expect(flat(plain.nodes).filter((node) => node.kind === "path" && node.fill === undefined)).toEqual([]);
});

test("under any filters every word stays inside, and every number is one", { timeout: 120_000 }, async () => {
  const day = fc.constantFrom(
    "1996-01-01",
    "2018-01-01",
    "2020-06-01",
    "2021-07-20",
    "2022-09-01",
    "2026-02-28",
  );
  const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
  const filters = fc.record({
    lane: fc.subarray([...EVENT_LANES]),
    from: maybe(day),
    to: maybe(day),
    topic: maybe(fc.constantFrom("xinjiang", "hong_kong", "tibet", "any")),
    forum: maybe(fc.constantFrom("HRC", "UNGA3C")),
    kind: fc.subarray([...STATEMENT_KINDS], { maxLength: 2 }),
    event: fc.subarray(["aspi-social-period", "letter-forty", "tip-lastrada", "nothing"]),
  });
  await fc.assert(
    fc.asyncProperty(filters, fc.constantFrom(...DRAWN_SIZES), async (asked, size) => {
      const context = await eventsUnder(asked);
      const scene = eventsPicture(context, size, ADDRESS);
      expectWordsInside(scene, context.typesetter);
      expect(overlaps(await textPlaces(scene))).toEqual([]);
      for (const node of flat(scene.nodes)) expect(JSON.stringify(node)).not.toMatch(/NaN|null/);
    }),
    { numRuns: 60, seed: 20261124 },
  );
});

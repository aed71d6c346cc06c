import { describe, expect, test } from "vitest";
import { countryOutline } from "#country-outlines";
import type { Filters } from "@/lib/domain/filters";
import { STANDINGS } from "@/lib/domain/standing";
import { CHARTS_OF_PAGES } from "@/lib/chart/charts";
import { dashboardPicture } from "@/lib/scene/dashboardPicture";
import { INKS } from "@/lib/scene/inks";
import { PICTURE_SIZES } from "@/lib/chart/pictureSizes";
import type { TextNode } from "@/lib/scene/scene";
import { sceneSvg } from "@/lib/scene/sceneSvg";
import { STANDING_STYLES } from "@/lib/theme/standingColours";
import { contextUnder, dataset, expectWordsInside, flat, groupsIn, textsOf } from "./pictures";

/** A line from a day on the axis to the foot of a bar. */
const TIE = /M([\d.]+) [\d.]+L([\d.]+) [\d.]+/g;

const ADDRESS = "https://example.org/en?region=African";

describe.each(CHARTS_OF_PAGES.dashboard)("the picture of the %s", (chart) => {
  test.each(PICTURE_SIZES)(
    "says in %s what it shows, under which filters, and where it is from",
    async (size) => {
      const context = await contextUnder({ region: ["African"], rule: "latest" });
      const scene = dashboardPicture(context, chart, size, ADDRESS);
      const all = textsOf(scene.nodes).join(" ");
      expect(all).toContain("Showing: African; The newest entry decides.");
      expect(all).toContain("Counting rule: the newest entry decides.");
      expect(all).toContain(ADDRESS);
      expect(all).toContain(`data version ${context.model.version}`);
      expect(all.includes("do not imply any opinion on the legal status")).toBe(chart === "map");
      expect(all.includes("Natural Earth")).toBe(chart === "map");
      expect(all).toContain("CC BY 4.0");
      expect(all).toMatch(/106 of 704 names on them could be found/);
    },
  );

  test.each(PICTURE_SIZES)("keeps every word inside the frame in %s", async (size) => {
    const context = await contextUnder({});
    const scene = dashboardPicture(context, chart, size, ADDRESS);
    expectWordsInside(scene, context.typesetter);
  });
});

describe("the map's picture", () => {
  test("draws each state once, in the standing the record gives it", async () => {
    const context = await contextUnder({});
    const marks = flat(dashboardPicture(context, "map", "16x9", ADDRESS).nodes);
    const circles = marks.filter((node) => node.kind === "circle");
    const isPaper = ({ fill }: { readonly fill?: unknown }) => fill === INKS.paper;
    const dots = circles.filter((node) => !isPaper(node));
    const shapes = marks.filter((node) => node.kind === "path" && node.fill !== undefined);
    const { record } = context.model;
    const critical = record.states
      .map(({ iso3 }) => iso3)
      .filter((_, i) => STANDINGS[context.view.tally.standing[i]!] === "critical");
    const dotted = new Set(context.geometry.markers.map(({ iso3 }) => iso3));
    const blue = STANDING_STYLES.critical.light;
    expect(dots).toHaveLength(dotted.size);
    // Each dot has a rim of paper; the small state that withdrew is a ring of paper in the hue of the side it left.
    const rings = circles.filter((node) => isPaper(node) && node.stroke?.colour === blue);
    expect(circles.filter(isPaper)).toHaveLength(dotted.size + rings.length);
    expect(rings).toHaveLength(1);
    expect(dots.filter(({ fill }) => fill === blue)).toHaveLength(
      critical.filter((iso3) => dotted.has(iso3)).length,
    );
    expect(shapes.filter(({ fill }) => fill === blue)).toHaveLength(
      critical.filter((iso3) => countryOutline(iso3) !== undefined).length,
    );
    expect(critical.length).toBeGreaterThan(0);
  });
});

describe("the key of the bars of statements", () => {
  const FILLINGS = [
    "named, not in view",
    "declared, names not known",
    "second-hand, not counted",
    "withdrew",
  ];

  test.each([
    ["timeline", "1x1", [...FILLINGS, "recorded vote: yes above", "abstained", "Upper figure: states named"]],
    ["map", "9x16", [...FILLINGS, "recorded vote: yes above", "abstained", "Upper figure: states named"]],
    ["map", "a4", FILLINGS],
    ["ledger", "16x9", ["named", ...FILLINGS]],
  ] as const)("explains in the picture of the %s, %s, all that is drawn", async (chart, size, wanted) => {
    const context = await contextUnder({ topic: "tibet" });
    const all = textsOf(dashboardPicture(context, chart, size, ADDRESS).nodes);
    for (const words of wanted)
      expect(
        all.some((text) => text.startsWith(words)),
        words,
      ).toBe(true);
  });

  test("says nothing of fillings that are not drawn", async () => {
    const context = await contextUnder({ topic: "any", lists: "all" });
    const isInView = context.view.timeline.inView.every((bit) => bit === 1);
    const all = textsOf(dashboardPicture(context, "ledger", "1x1", ADDRESS).nodes);
    expect(all.includes("named, not in view")).toBe(!isInView);
  });
});

describe("the picture of the seats", () => {
  test("says which vote it is of, under any filter, and counts its seats only", async () => {
    const context = await contextUnder({});
    const all = textsOf(dashboardPicture(context, "seats", "1x1", ADDRESS).nodes).join(" ");
    expect(all).toContain("recorded vote of 6 October 2022 on A/HRC/51/L.6");
    expect(all).not.toContain("outside the filters");
    const counts = [...all.matchAll(/(Critical|Supportive|Abstained|Silent|Not known) (\d+) of (\d+)/g)];
    const { record } = context.model;
    const seated = context.chamber!.seats.map(({ state }) => STANDINGS[context.view.tally.standing[state]!]);
    expect(record.states.length).not.toBe(seated.length);
    expect(counts.find(([, name]) => name === "Critical")?.slice(2)).toEqual([
      `${seated.filter((standing) => standing === "critical").length}`,
      `${seated.length}`,
    ]);
  });

  test("says that the vote is outside the filters where it is", async () => {
    const context = await contextUnder({ topic: "tibet" });
    for (const size of PICTURE_SIZES) {
      const all = textsOf(dashboardPicture(context, "seats", size, ADDRESS).nodes).join(" ");
      expect(all).toContain("outside the filters in force");
    }
  });
});

test("the map's picture shows the colour of a chosen state whatever its size, with an outline below it", async () => {
  const context = await contextUnder({ states: ["GBR", "IDN"] });
  const marks = flat(dashboardPicture(context, "map", "narrow", ADDRESS).nodes);
  for (const iso3 of ["GBR", "IDN"]) {
    const shapes = marks.flatMap((node) =>
      node.kind === "path" && node.d === countryOutline(iso3) ? [node] : [],
    );
    expect(shapes.map(({ fill, stroke }) => [fill !== undefined, stroke !== undefined])).toEqual([
      [false, true],
      [true, false],
    ]);
  }
});

test.each([
  ["groups", "9x16"],
  ["map", "4x5"],
  ["map", "a4"],
] as const)(
  "groups drawn in the picture of the %s in %s name the states in no row of theirs",
  async (chart, size) => {
    const all = textsOf(dashboardPicture(await contextUnder({}), chart, size, ADDRESS).nodes);
    expect(all).toContain("In no regional group: Holy See");
  },
);

test.each([
  ["ledger", { topic: "tibet" }],
  ["groups", { region: ["African"], standing: ["supportive"] }],
  ["standings", { standing: ["critical"] }],
] as const)(
  "the picture of the %s keeps words outside the filters dark enough to be read",
  async (chart, asked) => {
    const marks = flat(dashboardPicture(await contextUnder(asked), chart, "a4", ADDRESS).nodes);
    const words = marks.filter((node) => node.kind === "text");
    expect(words.filter(({ opacity }) => opacity !== undefined)).toEqual([]);
    expect(words.filter(({ fill }) => fill === INKS.onDark)).toEqual([]);
  },
);

test.each(["standings", "groups"] as const)(
  "the bars of the %s keep their scale under filters",
  async (chart) => {
    const unitUnder = async (filters: Partial<Filters>) => {
      const context = await contextUnder(filters);
      const { standings, groups } = context.view;
      const rows = chart === "groups" ? groups.map(({ stack }) => stack) : [standings];
      const counts = rows.flat().filter(({ standing }) => standing === "supportive");
      const marks = flat(dashboardPicture(context, chart, "16x9", ADDRESS).nodes);
      const bars = marks.filter(
        (node) => node.kind === "rect" && node.fill === STANDING_STYLES.supportive.light,
      );
      const widths = bars.flatMap((node) => (node.kind === "rect" ? [node.width] : []));
      return Math.max(...widths) / Math.max(...counts.map(({ count }) => count));
    };
    const whole = await unitUnder({});
    const few = await unitUnder({ from: "2019-07-01", to: "2019-12-31" });
    expect(few / whole).toBeGreaterThan(0.97);
    expect(few / whole).toBeLessThan(1.03);
  },
);

test.each(PICTURE_SIZES)("the timeline's picture in %s ties every bar to its day", async (size) => {
  const { nodes } = dashboardPicture(await contextUnder({}), "timeline", size, ADDRESS);
  const all = flat(nodes);
  const yearAt = (year: number) =>
    all.find((node) => node.kind === "text" && node.text === `${year}`) as TextNode;
  const day = (date: string) => Date.parse(date) / 864e5;
  const pace = (yearAt(2025).x - yearAt(2020).x) / (day("2025-01-01") - day("2020-01-01"));
  const lines = all.flatMap((node) => (node.kind === "path" ? [...node.d.matchAll(TIE)] : []));
  const ties = lines.map(([, from, to]) => [Number(from), Number(to)] as const);
  const bars = groupsIn(nodes).filter(({ subject }) => subject?.marks.statement !== undefined);
  expect(bars.length).toBeGreaterThan(25);
  for (const { subject, children } of bars) {
    const { date } = dataset.statements.find(({ id }) => id === subject!.id)!;
    const bar = children.find((node) => node.kind === "rect")!;
    const middle = bar.x + bar.width / 2;
    const trueX = yearAt(2020).x + pace * (day(date) - day("2020-01-01"));
    const led = ties.filter(([, to]) => Math.abs(to - middle) < 0.02);
    expect(Math.min(...led.map(([from]) => Math.abs(from - trueX))), subject!.id).toBeLessThan(0.3);
  }
});

describe("a picture as SVG", () => {
  test.each([
    ["map", 195],
    ["tiles", 195],
    ["seats", 47],
  ] as const)("of the %s names each of its %i states once, with its standing", async (chart, count) => {
    const context = await contextUnder({});
    const scene = dashboardPicture(context, chart, "16x9", ADDRESS);
    const svg = sceneSvg(scene, context.typesetter, { lettering: "outlines" });
    const { record, names } = context.model;
    const named = [
      ...svg.matchAll(
        /<g id="([A-Z]{3})" data-iso3="([A-Z]{3})" data-standing="(\w+)"><title>([^<]+)<\/title><\w/g,
      ),
    ];
    expect(named).toHaveLength(count);
    expect(new Set(named.map(([, id]) => id)).size).toBe(count);
    for (const [, id, iso3, standing, title] of named) {
      const i = record.states.findIndex((state) => state.iso3 === id);
      expect([iso3, standing]).toEqual([id, STANDINGS[context.view.tally.standing[i]!]]);
      expect(title!.startsWith(`${names[i]}: `)).toBe(true);
    }
  });

  test("of the timeline names each statement once, with the part of its list that is public", async () => {
    const context = await contextUnder({});
    const scene = dashboardPicture(context, "timeline", "16x9", ADDRESS);
    const svg = sceneSvg(scene, context.typesetter, { lettering: "outlines" });
    for (const { id, named, declared } of context.model.record.statements) {
      const of = `data-named="${named}" data-declared="${declared ?? ""}"><title>`;
      const marks = [
        ...svg.matchAll(
          new RegExp(`<g id="${id}" data-statement="${id}" data-side="\\w+" (.*?<title>)`, "g"),
        ),
      ];
      expect(marks.map(([, marks]) => marks)).toEqual([of]);
    }
    expect(svg).toContain(": 11 of 69 named");
  });

  test("needs nothing from elsewhere and holds its letters as shapes", async () => {
    const context = await contextUnder({});
    const scene = dashboardPicture(context, "groups", "16x9", ADDRESS);
    const svg = sceneSvg(scene, context.typesetter, { lettering: "outlines" });
    expect(svg).not.toMatch(/(href|src)="(?!#)/);
    expect(svg).not.toMatch(/url\((?!#)/);
    expect(svg).not.toContain("<text");
    const used = new Set([...svg.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id));
    const defined = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect([...used].filter((id) => !defined.has(id))).toEqual([]);
    expect(used.size).toBeGreaterThan(20);
  });
});

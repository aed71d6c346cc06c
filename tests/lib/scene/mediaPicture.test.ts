import { describe, expect, test } from "vitest";
import type { MediaFilters } from "@/lib/domain/media";
import { LOCALES, type Locale } from "@/lib/domain/state";
import { CHARTS_OF_PAGES, type ChartOf } from "@/lib/chart/charts";
import { INKS } from "@/lib/scene/inks";
import { mediaPicture } from "@/lib/scene/mediaPicture";
import {
  DRAWN_SIZES,
  LEAST_TYPE,
  PICTURE_SHAPES,
  PICTURE_SIZES,
  type PictureSize,
} from "@/lib/chart/pictureSizes";
import { formatDate } from "@/lib/format/formatDate";
import { sceneSvg } from "@/lib/scene/sceneSvg";
import type { Scene, SceneNode } from "@/lib/scene/scene";
import { TONE_STYLES } from "@/lib/theme/toneStyles";
import type { Typesetter } from "@/lib/typeset/typesetter";
import { MEDIA_CHART_FACTS } from "@/lib/view/mediaChartFacts";
import { facts, factSources, languageTerritories, numbersIn, numbersOf } from "../../browser/factTables";
import { dataset, flat, mediaUnder, textsOf } from "./pictures";

type MediaChart = ChartOf<"media">;

const ADDRESS = "https://example.org/en/media?axis=log";
const VIEWS: readonly Partial<MediaFilters>[] = [
  {},
  { language: "en", axis: "log" },
  { language: "tr", platform: "news", factkind: ["number", "ours"], confidence: ["medium"] },
];

interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** Where every text of a scene stands, whatever groups it is in. */
function placed(nodes: readonly SceneNode[], typesetter: Typesetter, dx = 0, dy = 0): Placed[] {
  return nodes.flatMap((node): Placed[] => {
    if (node.kind === "group") return placed(node.children, typesetter, dx + node.x, dy + node.y);
    if (node.kind !== "text") return [];
    const { width } = typesetter.setLine(node.text, node.style, node.direction);
    const left = dx + node.x - { left: 0, center: width / 2, right: width }[node.align];
    const { size } = node.style;
    const y = dy + node.y;
    return [
      { text: node.text, left, right: left + width, top: y - size * 0.7, bottom: y + size * 0.2, size },
    ];
  });
}

function expectInOrder({ nodes, width, height }: Scene, typesetter: Typesetter, what: string): void {
  const all = placed(nodes, typesetter);
  for (const { text, left, right, top, bottom } of all) {
    expect(left, `${what}: ${text}`).toBeGreaterThanOrEqual(0);
    expect(right, `${what}: ${text}`).toBeLessThanOrEqual(width + 0.01);
    expect(top, `${what}: ${text}`).toBeGreaterThanOrEqual(0);
    expect(bottom, `${what}: ${text}`).toBeLessThanOrEqual(height);
  }
  const meet = all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${what}: ${one.text} | ${other.text}`),
  );
  expect(meet).toEqual([]);
}

/** The lowest point of what is drawn; the glyphs and squares stand with words or below their like. */
function bottomOf(nodes: readonly SceneNode[], dy = 0): number {
  return Math.max(
    0,
    ...nodes.map((node) => {
      if (node.kind === "group") return node.scale === undefined ? bottomOf(node.children, dy + node.y) : 0;
      if (node.kind === "rect") return dy + node.y + node.height;
      return node.kind === "text" ? dy + node.y + node.style.size * 0.2 : 0;
    }),
  );
}

/** The scene with the chart's own nodes and the place where its foot begins. */
function partsOf({ nodes }: Scene) {
  const [chart, , foot] = nodes.filter((node) => node.kind === "group");
  return { chart: chart!.children, foot: foot!, head: nodes.filter((node) => node.kind === "text") };
}

describe.each(CHARTS_OF_PAGES.media)("the picture of the %s", (chart) => {
  const cases = DRAWN_SIZES.flatMap((size) => LOCALES.map((locale) => [size, locale] as const));

  test.each(cases)("in %s and %s keeps its words inside and apart", async (size, locale) => {
    for (const filters of VIEWS) {
      const context = await mediaUnder(filters, locale);
      const scene = mediaPicture(context, chart, size, ADDRESS);
      const what = `${size} ${locale} ${JSON.stringify(filters)}`;
      expectInOrder(scene, context.typesetter, what);
      const least = PICTURE_SHAPES[size].text * LEAST_TYPE - 0.05;
      expect(placed(scene.nodes, context.typesetter).filter((one) => one.size < least)).toEqual([]);
      const { chart: drawn, foot } = partsOf(scene);
      expect(bottomOf(drawn), what).toBeLessThanOrEqual(foot.y);
      for (const node of flat(scene.nodes)) expect(JSON.stringify(node)).not.toMatch(/NaN|null/);
    }
  });

  test.each(DRAWN_SIZES)("in %s is set also in a language from right to left", async (size) => {
    const context = { ...(await mediaUnder({ language: "en" }, "ug")), direction: "rtl" as const };
    expectInOrder(mediaPicture(context, chart, size, ADDRESS), context.typesetter, `${size} rtl`);
  });

  test.each(PICTURE_SIZES)(
    "says in %s what it shows, under which filters, and where it is from",
    async (size) => {
      const context = await mediaUnder({ language: "tr", confidence: ["high"] });
      const all = textsOf(mediaPicture(context, chart, size, ADDRESS).nodes).join(" ");
      expect(all).toContain(
        chart === "languages" ? "Showing: Turkish." : "Showing: Turkish; Confidence: high.",
      );
      expect(all).toContain(ADDRESS);
      expect(all).toContain(
        `data version ${context.model.version}, compiled ${formatDate(dataset.compiledOn, "en")}.`,
      );
      expect(all).toContain("CC BY 4.0");
      expect(all).not.toContain("Counting rule");
      expect(all.includes("do not imply any opinion")).toBe(chart === "languages");
      for (const id of MEDIA_CHART_FACTS[chart]) {
        const { publisher } = factSources.find(({ fact, role }) => fact === id && role === "primary")!;
        expect(all).toContain(publisher!);
      }
    },
  );

  test("prints no number that is not in the table of its facts", async () => {
    const seen: number[] = [];
    for (const size of DRAWN_SIZES) {
      for (const filters of VIEWS) {
        const context = await mediaUnder(filters);
        const scene = mediaPicture(context, chart, size, ADDRESS);
        const svg = sceneSvg(scene, context.typesetter, { lettering: "outlines" });
        const { chart: drawn, head, foot } = partsOf(scene);
        const words = [...head.map(({ text }) => text), ...textsOf(drawn)];
        const labels = [...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label!);
        expect(labels).toHaveLength(words.length + textsOf(foot.children).length);
        const numbers = words.flatMap(numbersIn);
        seen.push(...numbers);
        const own = ownNumbers(chart, filters);
        expect(numbers.filter((number) => !own.has(number))).toEqual([]);
      }
    }
    expect(seen.length).toBeGreaterThan(0);
  });
});

/** Every number a chart may print: of its facts, of the report's name, of its scale, and counts of the states it names. */
function ownNumbers(chart: MediaChart, { language }: Partial<MediaFilters>): ReadonlySet<number> {
  if (chart === "languages") {
    const states = languageTerritories.filter((row) => row.language === language);
    const statuses = ["official", "de_facto_official", "official_regional"];
    return new Set(statuses.map((status) => states.filter((row) => row.status === status).length));
  }
  const scale = chart === "corpora" ? [0, 2e6, 4e6, 6e6, 1e5, 1e6, 1e7] : [];
  return new Set(
    [...MEDIA_CHART_FACTS[chart], "aspi-meta"].flatMap((id) => [...numbersOf(id)]).concat(scale),
  );
}

const valueOf = (id: string) => JSON.parse(facts.find((row) => row.id === id)!.value!) as number;
const partsOfValue = (id: string) =>
  JSON.parse(facts.find((row) => row.id === id)!.value!) as Record<string, number>;

async function chartNodes(chart: MediaChart, size: PictureSize, filters: Partial<MediaFilters> = {}) {
  const context = await mediaUnder(filters);
  return partsOf(mediaPicture(context, chart, size, ADDRESS)).chart;
}

test("the bars of the collections are as long as the numbers of the table, and a log scale has dots", async () => {
  const sizes = ["aspi-fb-posts", "aspi-tweets", "aspi-articles"].map(valueOf);
  const bars = flat(await chartNodes("corpora", "4x5"))
    .filter((node) => node.kind === "rect")
    .filter(({ fill }) => fill === INKS.ink)
    .slice(0, 3);
  const largest = Math.max(...bars.map(({ width }) => width));
  bars.forEach(({ width }, i) => expect(width / largest).toBeCloseTo(sizes[i]! / Math.max(...sizes), 4));
  const dots = flat(await chartNodes("corpora", "4x5", { axis: "log" })).filter(
    (node) => node.kind === "circle",
  );
  expect(dots).toHaveLength(3);
});

test.each(DRAWN_SIZES)("one square stands for one post in %s", async (size) => {
  const counts = flat(await chartNodes("posts", size))
    .filter((node) => node.kind === "path")
    .map(({ d }) => d.split("M").length - 1);
  const state = valueOf("aspi-fb-state-count");
  const twitter = partsOfValue("aspi-tw-counts");
  expect(counts).toEqual([
    state,
    valueOf("aspi-fb-top400") - state,
    twitter.state,
    twitter.suspended,
    valueOf("aspi-tw-top1000") - twitter.state! - twitter.suspended!,
  ]);
});

test.each(DRAWN_SIZES)("the parts of the articles are as large as the printed shares in %s", async (size) => {
  const rects = flat(await chartNodes("shares", size)).filter((node) => node.kind === "rect");
  const largest = (fill: string) =>
    rects.filter((node) => node.fill === fill).sort((a, b) => b.width * b.height - a.width * a.height)[0]!;
  const bars = [largest(INKS.ink), largest(INKS.ruleStrong)].map(({ width, height }) => [width, height]);
  const along = bars[0]![0] === bars[1]![0] ? 1 : 0;
  const [zh, en] = [valueOf("aspi-lang-share-zh"), valueOf("aspi-lang-share-en")];
  expect((bars[0]![along]! + 2) / (bars[1]![along]! + 2)).toBeCloseTo(zh / en, 3);
});

test("the tone carries no number and no length: every mark of one size, muted where a filter leaves it out", async () => {
  for (const size of DRAWN_SIZES) {
    const nodes = flat(await chartNodes("tone", size, { language: "tr" }));
    expect(nodes.filter((node) => node.kind === "text" && /\d/.test(node.text))).toEqual([]);
    const marks = nodes.filter((node) => node.kind === "rect").filter(({ fill }) => fill !== undefined);
    expect(marks).toHaveLength(6);
    expect(new Set(marks.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
    expect(marks.filter(({ opacity }) => opacity !== undefined)).toHaveLength(5);
  }
  const plain = flat(await chartNodes("tone", "16x9")).filter((node) => node.kind === "rect");
  expect(plain.filter(({ fill }) => fill === TONE_STYLES.positive.light)).toHaveLength(1);
  expect(plain.filter(({ stroke }) => stroke?.dash !== undefined)).toHaveLength(1);
});

test.each(["zh", "en", "ur", "ja", "th", "tr"] as const)(
  "the map names every state where %s is official",
  async (language) => {
    const expected = languageTerritories
      .filter((row) => row.language === language)
      .map(({ state }) => state!);
    for (const locale of ["en", "ug"] satisfies Locale[]) {
      const context = await mediaUnder({ language }, locale);
      const { chart } = partsOf(mediaPicture(context, "languages", "9x16", ADDRESS));
      const all = textsOf(chart)
        .join(" ")
        .replaceAll(/[\u2068\u2069]/g, "");
      for (const iso3 of expected)
        expect(all).toContain(
          context.model.names[context.model.record.states.findIndex((state) => state.iso3 === iso3)],
        );
    }
  },
);

import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { openChart } from "@/lib/export/openChart";
import { CHARTS_OF_PAGES, type ChartOf } from "@/lib/chart/charts";
import { openTypesetter } from "@/lib/typeset/typesetter";
import { facts, languageTerritories } from "../../browser/factTables";
import { tables } from "../../browser/countsFromTables";
import { dataset, words } from "../scene/pictures";

type Row = Record<string, string>;

async function rowsOf(chart: ChartOf<"media">, query = "") {
  const { csv } = openChart(dataset, { chart, locale: "en", query }, words, await openTypesetter());
  return parse<Row>(csv(), { columns: true });
}

const factOf = (id: string) => facts.find((row) => row.id === id)!;
const valueOf = (id: string) => JSON.parse(factOf(id).value!) as unknown;
const partOf = (id: string, part: string) => (valueOf(id) as Record<string, number>)[part]!;

describe.each(CHARTS_OF_PAGES.media)("the table of the %s", (chart) => {
  test("names its filters and version in every row, and no counting rule", async () => {
    const query = "language=tr&confidence=high";
    const rows = await rowsOf(chart, query);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toMatchObject({ filters: query, data_version: dataset.version });
      expect(row).not.toHaveProperty("counting_rule");
    }
  });

  test("names facts of the table only, each with its own kind", async () => {
    for (const row of await rowsOf(chart)) {
      for (const [name, id] of Object.entries(row)) {
        if (!name.endsWith("fact") || id === "") continue;
        const kind = row[name.replace(/fact$/, "kind")];
        if (kind !== undefined) expect([id, kind]).toEqual([id, factOf(id).kind]);
        expect(factOf(id).id).toBe(id);
      }
    }
  });
});

test("the collections are as large and of the days the table says", async () => {
  const rows = await rowsOf("corpora", "platform=twitter");
  expect(rows.map(({ platform, texts, from, to }) => [platform, Number(texts), from, to])).toEqual([
    ["facebook", valueOf("aspi-fb-posts"), ...(valueOf("aspi-social-period") as string[])],
    ["twitter", valueOf("aspi-tweets"), ...(valueOf("aspi-social-period") as string[])],
    ["news", valueOf("aspi-articles"), ...(valueOf("aspi-articles-period") as string[])],
  ]);
  expect(rows.map((row) => row.texts_in_view)).toEqual(["false", "true", "false"]);
});

test("shares of posts are those printed, counts those of our arithmetic", async () => {
  const rows = await rowsOf("posts");
  expect(
    rows.map(({ platform, accounts, share_percent, posts, of }) => [
      platform,
      accounts,
      ...[share_percent, posts, of].map(Number),
    ]),
  ).toEqual([
    ["facebook", "state", ...["aspi-fb-state-share", "aspi-fb-state-count", "aspi-fb-top400"].map(valueOf)],
    [
      "twitter",
      "state",
      valueOf("aspi-tw-state-share"),
      partOf("aspi-tw-counts", "state"),
      valueOf("aspi-tw-top1000"),
    ],
    [
      "twitter",
      "suspended",
      valueOf("aspi-tw-suspended-share"),
      partOf("aspi-tw-counts", "suspended"),
      valueOf("aspi-tw-top1000"),
    ],
  ]);
  expect(new Set(rows.map((row) => row.share_percent_kind))).toEqual(new Set(["published_number"]));
  expect(new Set(rows.map((row) => row.posts_kind))).toEqual(new Set(["derived"]));
});

test("what the printed shares leave over has no share, and our counts are as rounded as the page says them", async () => {
  const rows = await rowsOf("shares");
  expect(rows.map(({ language, share_percent }) => [language, share_percent])).toEqual([
    ["zh", String(valueOf("aspi-lang-share-zh"))],
    ["en", String(valueOf("aspi-lang-share-en"))],
    ["rest", ""],
  ]);
  const parts = ["zho", "eng", "all_other"].map((part) => partOf("aspi-lang-derived", part));
  expect(rows.map((row) => Number(row.articles_about))).toEqual(
    parts.map((count) => Math.round(count / 1000) * 1000),
  );
  for (const row of rows)
    expect(factOf("aspi-lang-derived").statement).toContain(
      Number(row.articles_margin).toLocaleString("en-GB"),
    );
  expect(new Set(rows.map((row) => row.articles_about_kind))).toEqual(new Set(["derived"]));
});

test("of tone and comments there is a direction and no number", async () => {
  for (const chart of ["tone", "comments"] as const) {
    for (const row of await rowsOf(chart)) {
      const { data_version: version, fact, ...rest } = row;
      expect(Object.values(rest).join(" ")).not.toMatch(/\d/);
      expect(factOf(fact!).value).toBe("");
      expect(version).toBe(dataset.version);
    }
  }
  const tone = await rowsOf("tone");
  const ofTone = facts.filter(({ id }) => /^aspi-tone-(zh|urd|jpn|tha|tur|english)$/.test(id!));
  expect(tone.map(({ fact }) => fact).sort()).toEqual(ofTone.map(({ id }) => id).sort());
  const unsaid = tone.filter(({ direction }) => direction === "unsaid");
  expect(unsaid.map(({ language, kind }) => [language, kind])).toEqual([["en", "not_public"]]);
});

test("the map of a language holds the states of its table, and none where no language is chosen", async () => {
  for (const language of ["zh", "en", "tr"]) {
    const rows = await rowsOf("languages", `language=${language}`);
    const expected = languageTerritories.filter((row) => row.language === language);
    expect(rows.map(({ iso3, status }) => `${iso3} ${status}`).sort()).toEqual(
      expected.map(({ state, status }) => `${state} ${status}`).sort(),
    );
    for (const { iso3, name } of rows)
      expect(name).toBe(tables.states.find((state) => state.iso3 === iso3)!.name_en);
  }
  expect(await rowsOf("languages")).toEqual([]);
});

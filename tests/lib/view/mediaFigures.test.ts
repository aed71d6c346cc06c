import path from "node:path";
import { expect, test } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import type { Fact } from "@/lib/domain/fact";
import { mediaFigures } from "@/lib/view/mediaFigures";
import { DATA } from "../../data/copyOfData";
import { readRows } from "../../data/readRows";

const { factById } = loadDataset(DATA);
const cells = new Map(readRows(path.join(DATA, "facts.csv")).map((row) => [row.id, row.value ?? ""]));
const valueOf = (id: string) => JSON.parse(cells.get(id)!) as unknown;

test("every figure is the value of the fact it names", () => {
  const { corpora, shares, topFacebook, topTwitter } = mediaFigures(factById);
  const published = [
    ...Object.values(corpora),
    shares.zh,
    shares.en,
    topFacebook.size,
    topFacebook.share,
    topFacebook.state,
    topTwitter.size,
    topTwitter.share,
    topTwitter.suspendedShare,
  ];
  for (const { fact, value } of published) expect([fact, value]).toEqual([fact, valueOf(fact)]);
  expect({ state: topTwitter.state.value, suspended: topTwitter.suspended.value }).toEqual(
    valueOf("aspi-tw-counts"),
  );
});

test("the news articles cover one of the two years of the posts", () => {
  const { facebook, twitter, news } = mediaFigures(factById).periods;
  expect([facebook.from, facebook.to]).toEqual(valueOf("aspi-social-period"));
  expect(twitter).toEqual(facebook);
  expect([news.from, news.to]).toEqual(valueOf("aspi-articles-period"));
});

test("the counts of articles are our arithmetic, and the margin of the rest is that of both shares", () => {
  const { derivedArticles, corpora, shares } = mediaFigures(factById);
  const { zh, en, rest } = derivedArticles;
  expect(zh.value).toBe(Math.round((corpora.news.value * shares.zh.value) / 100));
  expect(en.value).toBe(Math.floor((corpora.news.value * shares.en.value) / 100 + 0.5));
  expect(Math.abs(zh.value + en.value + rest.value - corpora.news.value)).toBeLessThanOrEqual(1);
  const widest = (points: number) => (corpora.news.value * points) / 100;
  expect([zh.margin, en.margin, rest.margin]).toEqual([widest(0.5), widest(0.5), widest(1)]);
});

const withFact = (id: string, change: Partial<Fact>) =>
  new Map(factById).set(id, { ...factById.get(id)!, ...change });

test.each([
  [
    "a fact that is missing",
    new Map([...factById].filter(([id]) => id !== "aspi-tweets")),
    "no fact aspi-tweets",
  ],
  ["a fact of another kind", withFact("aspi-tweets", { kind: "derived" }), "aspi-tweets is derived"],
  ["a number that is none", withFact("aspi-tweets", { value: "many" }), "aspi-tweets is not a number"],
  ["a span without an end", withFact("aspi-social-period", { value: ["2020-01-01"] }), "not a span"],
  [
    "a count that misses its share",
    withFact("aspi-fb-state-count", { value: 242 }),
    "is not aspi-fb-state-share",
  ],
  ["a part that is missing", withFact("aspi-tw-counts", { value: { state: 55 } }), "no number suspended"],
])("%s is refused", (_, facts, message) => {
  expect(() => mediaFigures(facts)).toThrow(message);
});

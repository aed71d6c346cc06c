import { readFileSync } from "node:fs";
import type { Metadata } from "next";
import { createTranslator } from "next-intl";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { badValues } from "@/lib/api/badValues";
import { LOCALES, type Locale } from "@/lib/domain/state";
import { openChart } from "@/lib/export/openChart";
import { pictureKeys } from "@/lib/export/pictureKeys";
import { chartPageOf } from "@/lib/export/chartPages";
import { CHARTS } from "@/lib/chart/charts";
import { openTypesetter } from "@/lib/typeset/typesetter";
import { release } from "../fixtures/release";
import { words } from "../lib/scene/pictures";

const SITE = "https://stands.example";
const messages = JSON.parse(readFileSync("messages/en.json", "utf8")) as Record<string, never>;
const typesetter = await openTypesetter();

vi.mock("next-intl/server", () => ({
  getTranslations: ({ namespace }: { namespace?: string }) =>
    Promise.resolve(createTranslator({ locale: "en", messages, namespace: namespace as never })),
  getMessages: () => Promise.resolve(messages),
  setRequestLocale: () => undefined,
}));
vi.mock("next/headers", () => ({ headers: () => Promise.resolve(new Headers({ host: "localhost:1" })) }));
vi.mock("@/lib/data/providers", () => ({ getRelease: () => release, getDataset: () => release.dataset }));
vi.mock("@/app/fonts", () => ({ fontClasses: "" }));

type MetadataOf = (props: {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Record<string, string>>;
}) => Promise<Metadata>;

/** Every page that can be shared, with its path below the language and what stands in the path's place. */
const PAGES: readonly [path: string, page: () => Promise<object>, params: Record<string, string>][] = [
  ["", () => import("@/app/[locale]/page"), {}],
  ["/compare", () => import("@/app/[locale]/compare/page"), {}],
  ["/media", () => import("@/app/[locale]/media/page"), {}],
  ["/events", () => import("@/app/[locale]/events/page"), {}],
  ["/data", () => import("@/app/[locale]/data/page"), {}],
  ["/method", () => import("@/app/[locale]/method/page"), {}],
  ["/changes", () => import("@/app/[locale]/changes/page"), {}],
  ["/states/TUR", () => import("@/app/[locale]/states/[iso3]/page"), { iso3: "TUR" }],
  ...release.dataset.statements.map(
    ({ id }) =>
      [`/statements/${id}`, () => import("@/app/[locale]/statements/[id]/page"), { id }] as [
        string,
        () => Promise<object>,
        Record<string, string>,
      ],
  ),
];

async function metadataOf(
  locale: Locale,
  [, page, params]: (typeof PAGES)[number],
  query: Record<string, string> = {},
): Promise<Metadata> {
  const { generateMetadata } = (await page()) as { generateMetadata: MetadataOf };
  return generateMetadata({
    params: Promise.resolve({ locale, ...params }),
    searchParams: Promise.resolve(query),
  });
}

interface Card {
  title: string;
  description: string;
  url: string;
  images: { url: string; alt: string; width: number; height: number }[];
}

const cardsOf = ({ openGraph, twitter }: Metadata) => ({
  card: openGraph as unknown as Card,
  twitter: twitter as unknown as Card & { card: string },
});

beforeAll(() => vi.stubEnv("SITE_URL", `${SITE}/`));
afterAll(() => vi.unstubAllEnvs());

describe.each(LOCALES)("in %s the card of", (locale) => {
  test.each(PAGES)("“%s” has a picture of this site, and says what the picture says", async (...page) => {
    const metadata = await metadataOf(locale, page);
    const { card, twitter } = cardsOf(metadata);
    expect(card.title.length * card.description.length).toBeGreaterThan(0);
    expect(card.url).toBe(`${SITE}/${locale}${page[0]}`);
    expect([twitter.card, twitter.title, twitter.description]).toEqual([
      "summary_large_image",
      card.title,
      card.description,
    ]);
    const [image] = card.images;
    expect(twitter.images[0]).toMatchObject({ url: image!.url, alt: image!.alt });
    const { origin, pathname, searchParams } = new URL(image!.url);
    expect(origin).toBe(SITE);
    const chart = CHARTS.find((one) => pathname === `/api/v1/charts/${one}.png`)!;
    expect(badValues(release, searchParams, pictureKeys(chart), true)).toEqual([]);
    expect([searchParams.get("locale"), searchParams.get("v")]).toEqual([locale, release.dataset.version]);
    const query = chartPageOf(chart).canonical(searchParams);
    const { picture } = openChart(release.dataset, { chart, locale, query }, words, typesetter);
    const scene = picture("16x9", "");
    expect(image!.alt).toBe(scene.title);
    expect([image!.width, image!.height]).toEqual([scene.width, scene.height]);
    const languages = metadata.alternates!.languages!;
    expect(languages).toEqual(Object.fromEntries(LOCALES.map((code) => [code, `/${code}${page[0]}`])));
    const feeds = metadata.alternates!.types!["application/atom+xml"] as { url: string }[];
    expect(feeds.map(({ url }) => url)).toEqual([
      ...(page[0].startsWith("/states/") ? ["/api/v1/states/TUR/changes.atom"] : []),
      "/api/v1/changes.atom",
    ]);
  });
});

test("a view's card has the view's own picture and finding", async () => {
  const query = { region: "African", rule: "latest", view: "tiles", states: "TUR,ZZZ" };
  const whole = cardsOf(await metadataOf("tr", PAGES[0]!)).card;
  const { card } = cardsOf(await metadataOf("tr", PAGES[0]!, query));
  expect(card.title).toBe(card.images[0]!.alt);
  expect(card.title).not.toBe(whole.title);
  expect(card.url).toContain("region=African");
  expect(card.images[0]!.url).toContain("/tiles.png?");
});

test("no statement's card counts names it does not know, or a statement that is only reported", async () => {
  for (const page of PAGES.filter(([path]) => path.startsWith("/statements/"))) {
    const { declaredCount, namedCount, status } = release.dataset.statementById.get(page[2].id!)!;
    const { card } = cardsOf(await metadataOf("en", page));
    if (declaredCount === null) expect(card.description).not.toMatch(/\d+ of (?:the )?\d+/);
    if (status === "reported") expect(card.description).not.toContain(`${namedCount} of`);
    const vote = release.dataset.statementById.get(page[2].id!)!.kind === "recorded_vote";
    expect(card.images[0]!.alt).toMatch(
      vote ? /17 members voted yes, 19 no and 11 abstained/ : /named as (critical|supportive)/,
    );
  }
});

test("without the site's address, the card of any page is at the host that was asked", async () => {
  vi.stubEnv("SITE_URL", "");
  for (const path of ["", "/method", "/states/TUR"]) {
    const { card } = cardsOf(
      await metadataOf(
        "en",
        PAGES.find(([one]) => one === path)!,
      ),
    );
    expect(new URL(card.images[0]!.url).origin).toBe("http://localhost:1");
  }
  vi.stubEnv("SITE_URL", `${SITE}/`);
});

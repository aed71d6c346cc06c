import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { loadRelease } from "@/lib/data/loadRelease";
import { pictureAnswer } from "@/lib/export/pictureAnswer";
import { TooBusy } from "@/lib/export/workQueue";
import { CHARTS } from "@/lib/chart/charts";
import { chartPageOf } from "@/lib/export/chartPages";
import { pictureKeys } from "@/lib/export/pictureKeys";
import { words } from "../scene/pictures";

const release = loadRelease("data", loadDataset("data"));
const wordsOf = () => Promise.resolve(words);
const answerTo = (file: string, query: string) =>
  pictureAnswer(release, file, new URLSearchParams(query), wordsOf, "https://example.org");

/** Values of a key, good ones mostly, and what readers, robots and truncated links make of them. */
const value = (allowed: readonly string[], list: boolean) => {
  const good = fc.constantFrom(...allowed);
  const bad = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom("", ",", "null", "../../etc/passwd", "<script>", "2022-02-30", "TUR ", "%", "ئۇيغۇر"),
  );
  const some = list ? fc.array(good, { minLength: 1, maxLength: 3 }).map((items) => items.join(",")) : good;
  return fc.oneof({ arbitrary: some, weight: 12 }, { arbitrary: bad, weight: 1 });
};

/** Any day, those of statements and the edges of the calendar among them. */
const days = fc.oneof(
  fc
    .date({ min: new Date("2018-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  value(["0001-01-01", "9999-12-31", ...release.dataset.statements.map(({ date }) => date)], false),
);

/** Something one time in a few. */
const seldom = <T>(times: number, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(null), weight: times - 1 }, { arbitrary, weight: 1 });

const query = (chart: (typeof CHARTS)[number]) => {
  const keys = pictureKeys(chart).map((key) => {
    const arbitrary = key.form === "day" ? days : value(key.allowed(release), key.list);
    return seldom(
      4,
      arbitrary.map((text) => [key.name, text] as const),
    );
  });
  const other = seldom(20, fc.tuple(fc.string({ maxLength: 6 }), fc.string({ maxLength: 6 })));
  return fc
    .tuple(...keys, other)
    .map((pairs) =>
      new URLSearchParams(pairs.flatMap((pair) => (pair === null ? [] : [[...pair]]))).toString(),
    );
};

const orders = fc
  .constantFrom(...CHARTS)
  .chain((chart) => fc.tuple(fc.constantFrom(`${chart}.svg`, `${chart}.csv`), query(chart)));

describe("the answer for a picture", () => {
  test(
    "of 1,000 random queries is a picture or says what is wrong with the query",
    { timeout: 300_000 },
    async () => {
      const seen = { 200: 0, 400: 0, 404: 0 };
      await fc.assert(
        fc.asyncProperty(orders, async ([file, asked]) => {
          const { status, body, type } = await answerTo(file, asked);
          seen[status] += 1;
          const text = typeof body === "string" ? body : new TextDecoder().decode(body);
          if (status === 200 && file.endsWith(".csv")) {
            expect(type).toContain("text/csv");
            expect(/\b(?:NaN|undefined|Infinity)\b|\[object/.exec(text)?.[0]).toBeUndefined();
            expect(text.split("\n").length).toBeGreaterThan(1);
          } else if (status === 200) {
            expect(type).toContain("image/svg+xml");
            expect([text.slice(0, 5), text.slice(-7)]).toEqual(["<svg ", "</svg>\n"]);
            expect(/="[^"]*(?:NaN|undefined|Infinity)[^"]*"/.exec(text)?.[0]).toBeUndefined();
          } else {
            expect(status).toBe(400);
            const { key, value: refused, allowed } = JSON.parse(text) as Record<string, unknown>;
            expect([typeof key, typeof refused, Array.isArray(allowed)]).toEqual(["string", "string", true]);
          }
        }),
        { numRuns: 1000, seed: 20261124 },
      );
      expect(seen[200]).toBeGreaterThan(200);
      expect(seen[400]).toBeGreaterThan(50);
    },
  );

  test("is the same picture for the same view, however it is asked for", async () => {
    const one = await answerTo("groups.svg", "rule=latest&region=African&locale=en");
    const other = await answerTo("groups.svg", "region=African&rule=latest&lists=all&size=16x9");
    expect(other.body).toEqual(one.body);
  });

  test("says in its metadata on what it rests and what is said of its borders", async () => {
    const file = new TextDecoder().decode((await answerTo("map.svg", "")).body as Uint8Array);
    expect(file).toMatch(/<dcterms:provenance>Counting rule: .*Sources: .*compiled .*<\/dcterms:provenance>/);
    expect(file).toMatch(/<dc:coverage>Land: Natural Earth\..*<\/dc:coverage>/);
    const events = new TextDecoder().decode((await answerTo("events.svg", "lane=hasan")).body as Uint8Array);
    expect(events).toContain("<dcterms:provenance>Sources: ");
    expect(events).not.toContain("<dc:coverage>");
  });

  test.each(["svg", "csv"])("of a map of languages as %s is 400 without a language", async (format) => {
    const { status, body } = await answerTo(`languages.${format}`, "confidence=high");
    expect(status).toBe(400);
    expect(JSON.parse(String(body))).toMatchObject({ key: "language", value: "" });
    expect((await answerTo(`languages.${format}`, "language=tr")).status).toBe(200);
  });

  test.each(["map.gif", "nothing.svg", "../map.svg", "map"])(
    "of %s is 404 with what there is",
    async (file) => {
      const { status, body } = await answerTo(file, "");
      expect(status).toBe(404);
      expect(String(body)).toContain("map.svg");
    },
  );

  test(
    "is refused where too many wait, and given again when they are done",
    { timeout: 60_000 },
    async () => {
      const states = release.dataset.states.slice(0, 40).map(({ iso3 }) => iso3);
      const asked = states.map((iso3) => answerTo("standings.svg", `states=${iso3}`));
      const done = await Promise.allSettled(asked);
      const refused = done.filter((one) => one.status === "rejected");
      expect(refused.length).toBeGreaterThan(0);
      for (const { reason } of refused) expect(reason).toBeInstanceOf(TooBusy);
      expect((await answerTo("standings.svg", `states=${states.at(-1)}`)).status).toBe(200);
    },
  );
});

describe("the path of pictures", () => {
  beforeEach(() => vi.resetModules());

  test("answers 503 with a time to try again where too many wait", async () => {
    vi.doMock("next-intl/server", () => ({ getTranslations: wordsOf }));
    vi.doMock("@/components/page/siteOrigin", () => ({ siteOrigin: () => Promise.resolve("") }));
    vi.doMock("@/lib/data/providers", () => ({ getReleaseOf: () => release }));
    const { GET } = await import("@/app/api/v1/charts/[file]/route");
    const files = release.dataset.states.slice(0, 40).map(({ iso3 }) => `states=${iso3}&locale=tr`);
    const answers = await Promise.all(
      files.map((asked) =>
        GET(new Request(`https://example.org/api/v1/charts/groups.svg?${asked}`), {
          params: Promise.resolve({ file: "groups.svg" }),
        }),
      ),
    );
    const busy = answers.filter(({ status }) => status === 503);
    expect(busy.length).toBeGreaterThan(0);
    expect(Number(busy[0]!.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    vi.doUnmock("next-intl/server");
  });
});

test("every page of charts takes the keys of its own view", () => {
  for (const chart of CHARTS) expect(chartPageOf(chart).keys.length).toBeGreaterThan(5);
});

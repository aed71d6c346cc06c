import { describe, expect, test } from "vitest";
import { loadRelease } from "@/lib/data/loadRelease";
import { acceptedQuery } from "@/lib/export/acceptedQuery";
import { chartHeadline } from "@/lib/export/chartHeadline";
import { embedAnswer } from "@/lib/export/embedAnswer";
import { openChart } from "@/lib/export/openChart";
import { CHARTS } from "@/lib/chart/charts";
import { openTypesetter } from "@/lib/typeset/typesetter";
import { dataset, textsOf, words } from "../scene/pictures";

const release = loadRelease("data", dataset);
const typesetter = await openTypesetter();

const QUERIES = [
  "",
  "region=African&rule=latest",
  "from=2019-12-31&to=2023-12-31",
  "states=TUR,zzz&standing=critical&lists=complete&movement=joined-critical",
  "lens=record&to=2022-10-06&group=hrc",
  "from=2030-01-01",
  "statement=hrc51-2022-10-06-vote",
];

/** What a frame says instead of its picture: the alternative text, and the title of its page. */
function framed(view: string, query: string) {
  const { status, body } = embedAnswer(
    release,
    { view, locale: "en", asked: new URLSearchParams(query) },
    words,
  );
  expect(status).toBe(200);
  const html = new TextDecoder().decode(body as Uint8Array);
  const plain = (text: string) =>
    text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
  return {
    title: plain(/<title>(.*?)<\/title>/.exec(html)![1]!),
    alt: plain(/ alt="(.*?)"/.exec(html)![1]!),
  };
}

/** The map of languages is of one. */
const needed = (chart: string, query: string) =>
  chart === "languages" ? `language=tr${query === "" ? "" : `&${query}`}` : query;

describe.each(CHARTS)("the words for the %s", (chart) => {
  test.each(QUERIES)("under “%s” are those its picture is drawn with", (rest) => {
    const asked = needed(chart, rest);
    const query = acceptedQuery(release, chart, new URLSearchParams(asked));
    const view = { chart, locale: "en", query } as const;
    const { finding, scope, known } = chartHeadline(dataset, view, words);
    const { title, description, nodes } = openChart(dataset, view, words, typesetter).picture("9x16", "");
    expect(finding).toBe(title);
    expect(textsOf(nodes).join(" ")).toContain(title);
    const kicker = words("picture.kicker", { chart: words(`picture.chart.${chart}`), scope });
    expect(description).toContain([kicker, known.join(" ")].filter((part) => part !== "").join(" · "));
    const frame = framed(chart, asked);
    expect(frame.title).toBe(title);
    expect(frame.alt).toBe(`${title} · ${[kicker, ...known].join(" ")}`);
  });
});

test("the Council's frame speaks of its members, that of movement of who moved", () => {
  const query = "from=2019-12-31&to=2023-12-31";
  expect(framed("council", query).title).not.toBe(framed("movement", query).title);
  expect(framed("council", query).title).toMatch(/^On 31 December 2023.*47 members/);
});

test.each([
  ["nothing", "", 404, "no chart of this name"],
  ["languages", "", 400, "of one language"],
])("a frame of %s that shows no chart says why, in words", (view, query, wanted, why) => {
  const order = { view, locale: "en", asked: new URLSearchParams(query) } as const;
  const { status, type, body } = embedAnswer(release, order, words);
  expect([status, type]).toEqual([wanted, "text/html; charset=utf-8"]);
  const html = new TextDecoder().decode(body as Uint8Array);
  expect(html).toContain(why);
  expect(html).toContain('<a href="/en"');
});

test("a frame pinned to a version without the chart's table says so in words", () => {
  const older = { ...release, tables: release.tables.filter(({ name }) => name !== "language_territories") };
  const order = { view: "languages", locale: "en", asked: new URLSearchParams("language=tr") } as const;
  const { status, body } = embedAnswer(older, order, words);
  expect(status).toBe(404);
  expect(new TextDecoder().decode(body as Uint8Array)).toContain("has no table this chart");
});

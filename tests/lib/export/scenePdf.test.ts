import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { loadRelease } from "@/lib/data/loadRelease";
import { LOCALES, type Locale } from "@/lib/domain/state";
import { briefAnswer } from "@/lib/export/briefAnswer";
import { scenePdf } from "@/lib/export/scenePdf";
import { CHARTS_OF_PAGES } from "@/lib/chart/charts";
import { dashboardPicture } from "@/lib/scene/dashboardPicture";
import { contextUnder, dataset, textsOf, words } from "../scene/pictures";
import { pdfLines } from "./pdfLines";

const ADDRESS = "https://example.org/en?region=African";
const ARABIC = /\p{Script=Arabic}/u;
const release = loadRelease("data", dataset);

async function pictureOf(chart: (typeof CHARTS_OF_PAGES.dashboard)[number], locale: Locale) {
  const context = await contextUnder({ region: ["African"], rule: "latest" }, locale);
  const scene = dashboardPicture(context, chart, "a4", ADDRESS);
  const facts = {
    title: scene.title,
    description: scene.description,
    address: ADDRESS,
    licence: "CC BY 4.0",
    compiledOn: dataset.compiledOn,
  };
  return { scene, file: await scenePdf([scene], context.typesetter, facts) };
}

/** What a reader copies: a line in letters from right to left is read from its right end. */
function asRead(text: string): string {
  const turned = (part: string) => [...part].reverse().join("");
  if (!ARABIC.test(text)) return text;
  // In a line of Latin letters only the words of the other script run from the right.
  return /[a-z]{2}/i.test(text) ? text.replace(/\p{Script=Arabic}+/gu, turned) : turned(text);
}

describe.each(LOCALES)("a picture as PDF in %s", (locale) => {
  test.each(CHARTS_OF_PAGES.dashboard)("holds every word of the %s, unseen, to be found", async (chart) => {
    const { scene, file } = await pictureOf(chart, locale);
    const [lines, ...more] = pdfLines(file);
    expect(more).toEqual([]);
    expect(lines!.map(({ text }) => asRead(text).trim())).toEqual(
      textsOf(scene.nodes).map((text) => text.trim()),
    );
    expect(new Set(lines!.map(({ mode }) => mode))).toEqual(new Set([3]));
    const all = lines!.map(({ text }) => text).join(" ");
    expect(all.replace(/\s+/g, " ")).toContain(scene.title);
    expect(all).toContain("Showing: African; The newest entry decides.");
    expect(all.replace(/\s+/g, " ")).toContain("Sources: the published lists of each letter");
    expect(file.length).toBeLessThan(600_000);
  });
});

test("the words stand where their outlines are", async () => {
  const { scene, file } = await pictureOf("groups", "en");
  const points = 595.28 / 794;
  const title = scene.nodes.find((node) => node.kind === "text" && node.style.family === "serif");
  const line = pdfLines(file)[0]!.find(({ text }) => title?.kind === "text" && text === title.text)!;
  if (title?.kind !== "text") throw new Error("no title");
  expect(line.x).toBeCloseTo(title.x * points, 1);
  expect(line.y).toBeCloseTo(title.y * points, 1);
});

test("names of states are read in Uyghur as they are written", async () => {
  const { file } = await pictureOf("seats", "ug");
  const read = pdfLines(file)[0]!.map(({ text }) => asRead(text));
  const france = dataset.states.find(({ iso3 }) => iso3 === "FRA")!.names.ug;
  expect(read).toContain(france);
  expect(read.filter((text) => ARABIC.test(text)).length).toBeGreaterThan(40);
});

test("codes mean the letters of the same number, and the file says whose and in what language it is", async () => {
  const { scene, file } = await pictureOf("groups", "en");
  const pdf = Buffer.from(file).toString("latin1");
  const streams = [...pdf.matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, body]) => {
    try {
      return inflateSync(Buffer.from(body!, "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
  const map = streams.find((stream) => stream.includes("beginbfrange"))!;
  const rows = [...map.matchAll(/<(..)00> <(..)ff> <(....)>/g)];
  expect(rows).toHaveLength(256);
  for (const [, from, to, letter] of rows) expect([to, letter]).toEqual([from, `${from}00`]);
  expect(pdf).toContain("/Lang (en)");
  expect(pdf).toContain("/DisplayDocTitle true");
  const info = (key: string) => {
    const id = new RegExp(`/${key} (\\d+) 0 R`).exec(pdf)![1]!;
    return new RegExp(`\\n${id} 0 obj\\n\\((.*?)\\)\\nendobj`, "s")
      .exec(pdf)![1]!
      .replace(/\\([()\\])/g, "$1");
  };
  expect(info("Author")).toBe("The contributors of Where States Stand");
  const title = Buffer.from(info("Title"), "latin1");
  expect(title.subarray(0, 2).toString("hex")).toBe("feff");
  const said = title.subarray(2);
  expect(said.swap16().toString("utf16le")).toBe(scene.title);
});

test.each([
  ["states", "FRA.pdf", "en"],
  ["states", "FRA.pdf", "ug"],
  ["statements", "hrc51-2022-10-06-vote.pdf", "ug"],
] as const)("a brief of %s %s in %s is found by its words", async (kind, name, locale) => {
  const { body } = await briefAnswer(
    release,
    kind,
    name,
    new URLSearchParams(`locale=${locale}`),
    () => Promise.resolve(words),
    "https://example.org",
  );
  const pages = pdfLines(body as Uint8Array);
  const all = pages
    .map((lines) => lines.map(({ text }) => asRead(text)).join(" "))
    .join(" ")
    .replace(/\s+/g, " ");
  expect(all).toContain("Sources: the published lists of each letter, statement and vote");
  expect(all).toContain(`data version ${dataset.version}`);
  expect(all).toContain(`https://example.org/${locale}/${kind}/`);
  expect((body as Uint8Array).length).toBeLessThan(600_000);
  for (const lines of pages) expect(lines.length).toBeGreaterThan(3);
});

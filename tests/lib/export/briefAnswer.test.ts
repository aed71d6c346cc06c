import { describe, expect, test } from "vitest";
import { loadRelease } from "@/lib/data/loadRelease";
import { briefAddress } from "@/lib/export/briefAddress";
import { briefAnswer } from "@/lib/export/briefAnswer";
import { leadsTo, pagesOfState, SOURCES } from "../brief/briefs";
import { tables } from "../../browser/countsFromTables";
import { dataset, words } from "../scene/pictures";

const release = loadRelease("data", dataset);
const answerTo = (kind: "states" | "statements", file: string, query = "") =>
  briefAnswer(
    release,
    kind,
    file,
    new URLSearchParams(query),
    () => Promise.resolve(words),
    "https://example.org",
  );
const textOf = (body: string | Uint8Array) => Buffer.from(body as Uint8Array).toString("latin1");
const addressesIn = (pdf: string) =>
  [...pdf.matchAll(/\/URI \((.*?)\)\n/g)].map(([, address]) => address!.replace(/\\([()\\])/g, "$1"));

describe("a brief as PDF", () => {
  test("has a page for each of its pages, and what leads somewhere is a link", async () => {
    const { status, type, body, fileName } = await answerTo("states", "FRA.pdf");
    expect([status, type]).toEqual([200, "application/pdf"]);
    expect(fileName).toBe(`where-states-stand-FRA-en-${dataset.version}.pdf`);
    const pdf = textOf(body);
    expect(pdf.startsWith("%PDF-")).toBe(true);
    const pages = pagesOfState("FRA");
    expect(pdf.match(/\/Type \/Page\n/g)).toHaveLength(pages.length);
    expect(pdf.match(/\/MediaBox \[0 0 595\.28 841\.\d+\]/g)).toHaveLength(pages.length);
    expect(new Set(addressesIn(pdf))).toEqual(leadsTo(pages));
    expect(pdf).toContain("/Lang (en)");
  });

  test("of a statement leads to each of its sources", async () => {
    const id = "hrc51-2022-10-06-vote";
    const pdf = textOf((await answerTo("statements", `${id}.pdf`, "locale=ug")).body);
    const own = [...SOURCES.values()].filter(({ statement }) => statement === id).map(({ url }) => url);
    expect(addressesIn(pdf)).toEqual(expect.arrayContaining(own));
    expect(addressesIn(pdf)).toContain(`https://example.org/ug/statements/${id}`);
  });

  test("is the same file each time", async () => {
    const [first, second] = [
      await answerTo("states", "NRU.pdf"),
      await answerTo("states", "NRU.pdf", `v=${dataset.version}`),
    ];
    expect(textOf(first.body)).toBe(textOf(second.body));
  });

  test.each([
    ["states", "XXX.pdf", "", 404],
    ["states", "FRA.png", "", 404],
    ["states", "fra.pdf", "", 404],
    ["statements", "FRA.pdf", "", 404],
    ["states", "FRA.pdf", "locale=fr", 400],
    ["states", "FRA.pdf", "region=African", 400],
    ["states", "FRA.pdf", "v=0", 400],
  ] as const)("%s/%s?%s is refused with what is allowed", async (kind, file, query, status) => {
    const answer = await answerTo(kind, file, query);
    expect(answer.status).toBe(status);
    expect((JSON.parse(answer.body as string) as { allowed: unknown[] }).allowed.length).toBeGreaterThan(0);
  });

  test("is found where the pages' links lead", async () => {
    for (const { iso3 } of tables.states.slice(0, 3)) {
      const address = briefAddress({ of: "states", name: iso3!, locale: "tr", version: dataset.version });
      const [, file, query] = /^\/api\/v1\/briefs\/states\/([^?]+)\?(.*)$/.exec(address)!;
      expect((await answerTo("states", file!, query)).status).toBe(200);
    }
  });
});

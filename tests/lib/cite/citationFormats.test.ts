import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bibtex } from "@/lib/cite/bibtex";
import { chicagoCitation } from "@/lib/cite/chicagoCitation";
import { type Citation, citationOf } from "@/lib/cite/citation";
import { CITATION_FORMATS, CITATION_WRITERS } from "@/lib/cite/citationFormats";
import { cslJson } from "@/lib/cite/cslJson";
import { ris } from "@/lib/cite/ris";
import { textCitation } from "@/lib/cite/textCitation";

const version = { version: "2026.1", compiledOn: "2026-11-23" };
const whole = citationOf(version);
const view = citationOf(version, {
  filters: ["Topic: Hong Kong", "African"],
  address: "https://example.org/en?topic=hong_kong&region=African",
});

test("as text: author, year, title, version with its day, view and address", () => {
  expect(textCitation(whole)).toBe(
    "The contributors of Where States Stand (2026). Where states stand on Xinjiang (East Turkistan) (data version 2026.1, 23 November 2026) [Data set].",
  );
  expect(textCitation(view)).toMatch(
    /\[Data set\]\. View: Topic: Hong Kong; African\. https:\/\/example\.org\/en\?topic=hong_kong&region=African$/,
  );
});

test("in the order of Chicago: author, year, title, version with its day, view and address", () => {
  expect(chicagoCitation(whole)).toBe(
    "The contributors of Where States Stand. 2026. “Where states stand on Xinjiang (East Turkistan).” Data set, version 2026.1, 23 November 2026.",
  );
  expect(chicagoCitation(view)).toMatch(
    /2026\. View: Topic: Hong Kong; African\. https:\/\/example\.org\/en\?topic=hong_kong&region=African\.$/,
  );
});

test("as BibTeX", () => {
  expect(bibtex(view)).toBe(`@misc{whereStatesStand2026_1,
  author = {{The contributors of Where States Stand}},
  title = {{Where states stand on Xinjiang (East Turkistan)}},
  year = {2026},
  month = {11},
  version = {2026.1},
  howpublished = {Data set},
  note = {View: Topic: Hong Kong; African},
  url = {https://example.org/en?topic=hong_kong&region=African},
}
`);
});

test("as RIS: one tag a line, in carriage returns and line feeds", () => {
  const lines = ris(view).split("\r\n");
  expect(lines.at(-1)).toBe("");
  expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  expect([lines[0], lines.at(-2)]).toEqual(["TY  - DATA", "ER  - "]);
  expect(lines).toContain("DA  - 2026/11/23/");
  expect(lines).toContain("ET  - 2026.1");
  expect(lines).toContain("UR  - https://example.org/en?topic=hong_kong&region=African");
});

test("as CSL-JSON", () => {
  expect(JSON.parse(cslJson(view))).toEqual([
    {
      id: "whereStatesStand2026_1",
      type: "dataset",
      title: "Where states stand on Xinjiang (East Turkistan)",
      author: [{ literal: "The contributors of Where States Stand" }],
      issued: { "date-parts": [[2026, 11, 23]] },
      version: "2026.1",
      note: "View: Topic: Hong Kong; African",
      URL: "https://example.org/en?topic=hong_kong&region=African",
    },
  ]);
});

describe("whatever the view is called", () => {
  const citation: fc.Arbitrary<Citation> = fc
    .record({
      filters: fc.array(fc.string({ unit: "grapheme" })),
      address: fc.webUrl({ withQueryParameters: true }),
    })
    .map((some) => citationOf(version, some));

  test("every format holds the version, and is the same each time", () => {
    fc.assert(
      fc.property(citation, fc.constantFrom(...CITATION_FORMATS), (one, format) => {
        const text = CITATION_WRITERS[format](one);
        expect(text).toContain("2026.1");
        expect(CITATION_WRITERS[format](one)).toBe(text);
      }),
    );
  });

  test("BibTeX's braces close and nothing in a note is a command", () => {
    fc.assert(
      fc.property(citation, (one) => {
        const text = bibtex(one)
          .replace(/\\text\w+\{\}/g, "")
          .replace(/\\[{}&%$#_]/g, "");
        const depths = [...text].map((sign) => (sign === "{" ? 1 : sign === "}" ? -1 : 0));
        let depth = 0;
        for (const step of depths) expect((depth += step)).toBeGreaterThanOrEqual(0);
        expect(depth).toBe(0);
        expect(text.replace(/ {2}url = .*/, "")).not.toMatch(/[\\%$#]/);
      }),
    );
  });

  test("RIS keeps each field on one line", () => {
    fc.assert(
      fc.property(citation, (one) => {
        for (const line of ris(one).trimEnd().split("\r\n")) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-( |$)/);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PictureFacts } from "@/lib/export/pictureFacts";
import { VIEW_KEY, viewNote } from "@/lib/export/pictureFacts";
import { pngWithTexts } from "@/lib/export/pngWithTexts";
import { svgMetadata } from "@/lib/export/svgMetadata";
import { viewOfPicture } from "@/lib/export/viewOfPicture";

const FACTS: PictureFacts = {
  title: "“Named” & <counted>",
  description: "",
  chart: "tiles",
  locale: "ug",
  query: 'region=African,EEG&states=TUR&x="<&>"',
  address: "https://example.org/ug",
  version: "2026.2",
  compiledOn: "2026-11-24",
  licence: "CC BY 4.0",
  ground: "Sources: <lists>.",
  borders: "",
};
const VIEW = { chart: "tiles", page: "dashboard", locale: "ug", query: FACTS.query, version: "2026.2" };
const bytes = (text: string) => new TextEncoder().encode(text);
const PNG = Uint8Array.from([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ...[0, 0, 0, 13],
  ...new Array<number>(21).fill(0),
]);
const svg = (metadata: string) =>
  bytes(`<svg xmlns="http://www.w3.org/2000/svg"><metadata>${metadata}</metadata></svg>`);

describe("the view of a picture", () => {
  test("comes back from an SVG, whatever is in its query", () => {
    expect(viewOfPicture(svg(svgMetadata(FACTS)))).toEqual(VIEW);
  });

  test("is one of the page its chart stands on", () => {
    expect(viewOfPicture(svg(svgMetadata({ ...FACTS, chart: "flow" })))).toMatchObject({ page: "compare" });
  });

  test("comes back from a PNG", () => {
    expect(viewOfPicture(pngWithTexts(PNG, { Title: "x", [VIEW_KEY]: viewNote(FACTS) }))).toEqual(VIEW);
  });

  test.each([
    ["a text", bytes("hello")],
    ["an SVG from elsewhere", svg("<dc:identifier>other: {}</dc:identifier>")],
    ["a PNG without a view", pngWithTexts(PNG, { Title: "x" })],
    ["a view that is no JSON", pngWithTexts(PNG, { [VIEW_KEY]: "{" })],
    ["a view of no chart of ours", svg(svgMetadata({ ...FACTS, chart: "pie" }))],
    ["a view in no language of ours", svg(svgMetadata({ ...FACTS, locale: "//evil.example" }))],
  ])("is not found in %s", (_, file) => {
    expect(viewOfPicture(file)).toBeNull();
  });

  test("no bytes at all make it throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (noise, signed) => {
        expect(viewOfPicture(signed ? Uint8Array.from([...PNG, ...noise]) : noise)).toBeNull();
      }),
    );
  });
});

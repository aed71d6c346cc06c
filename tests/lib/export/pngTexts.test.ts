import { expect, test } from "vitest";
import { crc32 } from "@/lib/export/crc32";
import { pngTexts } from "@/lib/export/pngTexts";
import { pngWithTexts } from "@/lib/export/pngWithTexts";

/** One transparent pixel. */
const PIXEL = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  ),
);

test("texts put into a PNG are read back, in any script", () => {
  const texts = {
    Title: "ئۇيغۇرچە — Türkiye",
    "where-states-stand": '{"query":"region=African"}',
    Empty: "",
  };
  expect(pngTexts(pngWithTexts(PIXEL, texts))).toEqual(texts);
});

test("the pixels stay as they were", () => {
  const longer = pngWithTexts(PIXEL, { Title: "x" });
  expect(longer.subarray(0, 33)).toEqual(PIXEL.subarray(0, 33));
  expect(longer.subarray(-(PIXEL.length - 33))).toEqual(PIXEL.subarray(33));
});

test("what is no PNG has no texts", () => {
  expect(pngTexts(new TextEncoder().encode("<svg/>"))).toBeNull();
});

test("the checksum is the standard's", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

import { beforeAll, describe, expect, test } from "vitest";
import { textRuns } from "@/lib/typeset/textRuns";
import { openTypesetter, type Typesetter } from "@/lib/typeset/typesetter";
import { wrapText } from "@/lib/typeset/wrapText";

const PLAIN = { family: "sans", weight: 400, size: 20 } as const;

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await openTypesetter();
});

describe("runs of a line", () => {
  const arabic = (codePoint: number) =>
    codePoint === 0x20 ? null : codePoint >= 0x600 && codePoint < 0x700 ? 1 : 0;

  test("Latin in an Uyghur line stands to the left of the words before it", () => {
    const runs = textRuns("دۆلەت (A/HRC/51) ئوتتۇرىسىدا", "rtl", arabic);
    expect(runs.map(({ text }) => text.trim())).toEqual(["ئوتتۇرىسىدا", ")", "A/HRC/51", "(", "دۆلەت"]);
    expect(runs.map(({ direction }) => direction)).toEqual(["rtl", "rtl", "ltr", "rtl", "rtl"]);
  });

  test("a number keeps its digits in order", () => {
    const [, number] = textRuns("دۆلەت 195 بار", "rtl", arabic).map(({ text }) => text.trim());
    expect(number).toBe("195");
  });
});

describe("set lines", () => {
  test("Uyghur letters join: a word is narrower than its letters set one by one, and no letter is missing", () => {
    const word = "ئۇيغۇرچە";
    const whole = typesetter.setLine(word, PLAIN, "rtl");
    const apart = [...word].map((letter) => typesetter.setLine(letter, PLAIN, "rtl").width);
    expect(whole.width).toBeLessThan(apart.reduce((sum, width) => sum + width, 0) * 0.95);
    expect(whole.runs).toHaveLength(1);
    expect(whole.runs[0]!.glyphs.every(({ key }) => !key.endsWith("-0"))).toBe(true);
  });

  test.each(["Türkiye, Côte d’Ivoire", "ığşİçöü", "56 of 195 — “named”, 12.5 %"])(
    "%s has every letter",
    (text) => {
      const { runs } = typesetter.setLine(text, PLAIN, "ltr");
      const glyphs = runs.flatMap((run) => run.glyphs);
      expect(glyphs.length).toBe([...text.replaceAll(" ", "")].length);
      expect(glyphs.filter(({ key }) => key.endsWith("-0"))).toEqual([]);
    },
  );

  test("width grows with the size alone", () => {
    const narrow = typesetter.setLine("Xinjiang", PLAIN, "ltr").width;
    expect(typesetter.setLine("Xinjiang", { ...PLAIN, size: 40 }, "ltr").width).toBeCloseTo(2 * narrow, 6);
  });

  test("a long address is broken where its parts join, and loses nothing", () => {
    const address = `https://stands.example/en?states=${"FRA,DEU,".repeat(12)}FRA&statement=${"x".repeat(60)}`;
    const lines = wrapText(typesetter, `See ${address} for more`, PLAIN, "ltr", 200);
    expect(lines.join("").replace(/ /g, "")).toBe(`See${address}formore`);
    for (const line of lines) expect(typesetter.setLine(line, PLAIN, "ltr").width).toBeLessThanOrEqual(200);
    expect(wrapText(typesetter, "Liechtensteinisch", PLAIN, "ltr", 50)).toEqual(["Liechtensteinisch"]);
  });

  test("wrapped lines keep every word and fit", () => {
    const text = "Of the 69 names declared, 11 are public; absence from such a list proves nothing";
    const lines = wrapText(typesetter, text, PLAIN, "ltr", 200);
    expect(lines.join(" ")).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    expect(
      Math.max(...lines.map((line) => typesetter.setLine(line, PLAIN, "ltr").width)),
    ).toBeLessThanOrEqual(200);
  });
});

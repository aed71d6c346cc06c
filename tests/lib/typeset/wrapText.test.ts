import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { openTypesetter } from "@/lib/typeset/typesetter";
import { wrapText } from "@/lib/typeset/wrapText";
import type { Direction, TextStyle } from "@/lib/typeset/textStyle";

const rows = (table: string): Record<string, string>[] =>
  parse(readFileSync(`data/${table}.csv`, "utf8"), { columns: true });
const NOTES = rows("statements").map(({ notes }) => notes!);
const NAMES = rows("states")
  .map(({ name_ug }) => name_ug!)
  .join("، ");

const typesetter = await openTypesetter();

/** As the docstring has it, with every line measured whole. */
function measuredWhole(text: string, style: TextStyle, direction: Direction, width: number): string[] {
  return text.split(/ +/).reduce<string[]>((lines, word) => {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    const fits = lines.length === 0 || typesetter.setLine(longer, style, direction).width <= width;
    return fits ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}

describe("lines are broken where measuring each whole would break them", () => {
  for (const [family, weight, size] of [
    ["sans", 400, 17],
    ["serif", 600, 44],
  ] as const) {
    for (const width of [333, 640]) {
      it(`${family} ${weight}, ${size} px, in ${width} px`, () => {
        const style = { family, weight, size };
        for (const note of NOTES)
          expect(wrapText(typesetter, note, style, "ltr", width)).toEqual(
            measuredWhole(note, style, "ltr", width),
          );
        expect(wrapText(typesetter, NAMES, style, "rtl", width)).toEqual(
          measuredWhole(NAMES, style, "rtl", width),
        );
      });
    }
  }
});

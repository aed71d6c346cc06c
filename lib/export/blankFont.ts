import type PDFDocument from "pdfkit";
import { blankTrueType } from "./blankTrueType";

type Page = InstanceType<typeof PDFDocument>;

/** The width of each of its letters, in thousandths of the size. */
export const BLANK_WIDTH = 500;

/**
 * A font of which every letter of every script is a blank, as in scanned books: with it stand the words that are
 * to be found, copied and read out where the outlines are. Codes are those of UTF-16.
 */
export function blankFont(page: Page) {
  const file = blankTrueType({ em: 1000, ascent: ASCENT, descent: DESCENT, width: BLANK_WIDTH });
  const record = (data: object, content?: Buffer | string) => {
    const ref = page.ref(data);
    ref.end(content === undefined ? undefined : Buffer.from(content));
    return ref;
  };
  const descriptor = record({
    Type: "FontDescriptor",
    FontName: NAME,
    Flags: 4,
    FontBBox: [0, DESCENT, BLANK_WIDTH, ASCENT],
    ItalicAngle: 0,
    Ascent: ASCENT,
    Descent: DESCENT,
    CapHeight: 660,
    StemV: 80,
    FontFile2: record({ Length1: file.length }, file),
  });
  const letters = record({
    Type: "Font",
    Subtype: "CIDFontType2",
    BaseFont: NAME,
    CIDSystemInfo: { Registry: string("Adobe"), Ordering: string("Identity"), Supplement: 0 },
    FontDescriptor: descriptor,
    DW: BLANK_WIDTH,
    // Every code is the one glyph.
    CIDToGIDMap: record({}, Buffer.alloc(2 * 0x10000)),
  });
  return record({
    Type: "Font",
    Subtype: "Type0",
    BaseFont: NAME,
    Encoding: "Identity-H",
    DescendantFonts: [letters],
    ToUnicode: record({}, toUnicode()),
  });
}

const NAME = "AAAAAA+Blank";
const ASCENT = 950;
const DESCENT = -250;

/** A string of a PDF, which the library tells from a name by its class. */
function string(text: string): unknown {
  return new String(text);
}

/** Says that each code is the letter of the same number, a row of 256 at a time as the format wants it. */
function toUnicode(): string {
  const rows = Array.from({ length: 256 }, (_, row) => row.toString(16).padStart(2, "0")).map(
    (row) => `<${row}00> <${row}ff> <${row}00>`,
  );
  const blocks = [rows.slice(0, 100), rows.slice(100, 200), rows.slice(200)].map(
    (block) => `${block.length} beginbfrange\n${block.join("\n")}\nendbfrange`,
  );
  return [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange",
    ...blocks,
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
  ].join("\n");
}

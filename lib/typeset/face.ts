import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fontverter from "fontverter";
import { Blob, Face as HarfbuzzFace, Font, Variation } from "harfbuzzjs";
import { EM } from "./em";
import type { FaceFile } from "./faceFiles";
import { glyphPath } from "./glyphPath";
import type { TextStyle } from "./textStyle";

/** One font file opened for shaping. */
export interface Face {
  readonly file: FaceFile;
  /** Short and unlike that of any other face. */
  readonly key: string;
  readonly unitsPerEm: number;
  readonly has: (codePoint: number) => boolean;
  fontOf(weight: TextStyle["weight"]): Font;
  /** The outline of a glyph in thousandths of the size, y downwards; empty for a space. */
  outline(weight: TextStyle["weight"], glyph: number): string;
}

/** Opens a face of node_modules. Throws where the file is missing, with its path. */
export async function openFace(file: FaceFile, key: string): Promise<Face> {
  const packed = await readFile(join(process.cwd(), "node_modules", file.path));
  const face = new HarfbuzzFace(new Blob(await fontverter.convert(packed, "sfnt")));
  const letters = new Set(face.collectUnicodes());
  const fonts = new Map<number, Font>();
  const outlines = new Map<string, string>();
  const fontOf = (weight: TextStyle["weight"]) => {
    const known = fonts.get(weight);
    if (known !== undefined) return known;
    const font = new Font(face);
    if (file.variable) font.setVariations([new Variation("wght", weight)]);
    fonts.set(weight, font);
    return font;
  };
  return {
    file,
    key,
    unitsPerEm: face.upem,
    has: (codePoint) => letters.has(codePoint),
    fontOf,
    outline: (weight, glyph) => {
      const id = `${weight} ${glyph}`;
      const known = outlines.get(id) ?? glyphPath(fontOf(weight).glyphToJson(glyph), EM / face.upem);
      outlines.set(id, known);
      return known;
    },
  };
}

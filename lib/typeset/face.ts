import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fontverter from "fontverter";
import { Blob, Face as HarfbuzzFace, Font, Variation } from "harfbuzzjs";
import { EM } from "./em";
import type { FaceFile } from "./faceFiles";
import { glyphPath } from "./glyphPath";
import { openedOnce } from "./openedOnce";
import type { TextStyle } from "./textStyle";

/** One font file opened for shaping. */
export interface Face {
  readonly file: FaceFile;
  readonly unitsPerEm: number;
  readonly has: (codePoint: number) => boolean;
  fontOf(weight: TextStyle["weight"]): Font;
  /** The outline of a glyph in thousandths of the size, y downwards; empty for a space. */
  outline(weight: TextStyle["weight"], glyph: number): string;
}

const faces = new Map<string, () => Promise<Face>>();

/** Opens a face of node_modules, once. Throws where the file is missing, with its path. */
export function openFace(file: FaceFile): Promise<Face> {
  const open = faces.get(file.path) ?? openedOnce(() => unpackFace(file));
  faces.set(file.path, open);
  return open();
}

async function unpackFace(file: FaceFile): Promise<Face> {
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

import type PDFDocument from "pdfkit";
import type { TextureSign } from "@/lib/scene/texturePaint";
import { TEXTURE_SIGNS } from "@/lib/theme/textures";

type Page = InstanceType<typeof PDFDocument>;

/** The signs of textures as patterns of a PDF, to be filled in any colour. */
export type PdfTextures = Readonly<Record<TextureSign, ReturnType<Page["pattern"]>>>;

export function pdfTextures(page: Page): PdfTextures {
  const square = (side: number, content: string) => page.pattern([0, 0, side, side], side, side, content);
  const diagonals = (texture: "hatched" | "striped" | "crossed") => {
    const { pitch, thick } = TEXTURE_SIGNS[texture];
    const side = rounded(pitch * Math.SQRT2);
    const lines = diagonalLines(side, thick);
    return square(side, texture === "crossed" ? `${lines} 1 0 0 -1 0 ${side} cm ${lines}` : lines);
  };
  const { pitch, thick } = TEXTURE_SIGNS.dotted;
  return {
    lines: diagonals("hatched"),
    dots: square(pitch, dot(pitch / 2, thick)),
    crosses: diagonals("crossed"),
    bands: diagonals("striped"),
  };
}

/** A square's diagonal, with the corners of those beside it. */
function diagonalLines(side: number, thick: number): string {
  const [from, to] = [rounded(-side / 2), rounded(side / 2)];
  const line = (x: number, y: number) => `${x} ${y} m ${rounded(x + 2 * side)} ${rounded(y + 2 * side)} l S`;
  return `${thick} w ${line(from, from)} ${line(from, to)} ${line(to, from)}`;
}

/** A dot as a line without length and with round ends. */
function dot(middle: number, radius: number): string {
  return `1 J ${2 * radius} w ${middle} ${middle} m ${middle} ${middle} l S`;
}

function rounded(length: number): number {
  return Math.round(length * 1000) / 1000;
}

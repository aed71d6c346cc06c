import type PDFDocument from "pdfkit";
import type { TextureSign } from "@/lib/scene/texturePaint";
import { TEXTURE_SIGNS } from "@/lib/theme/textures";

type Page = InstanceType<typeof PDFDocument>;

/** The signs of textures as patterns of a PDF, to be filled in any colour. */
export type PdfTextures = Readonly<Record<TextureSign, ReturnType<Page["pattern"]>>>;

/** Draws the sign of every texture once, as patterns of this document. */
export function pdfTextures(page: Page): PdfTextures {
  const square = (side: number, content: string) => page.pattern([0, 0, side, side], side, side, content);
  const diagonals = (texture: "hatched" | "striped" | "crossed") => {
    const { pitch, thick } = TEXTURE_SIGNS[texture];
    const side = rounded(pitch * Math.SQRT2);
    const falling = diagonalLines(side, thick);
    // Patterns are seen from above: y goes downwards.
    const rising = `1 0 0 -1 0 ${side} cm ${falling}`;
    return square(side, texture === "crossed" ? `${falling} ${rising}` : rising);
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

/** A circle of four curves; lines without length are not drawn by every program. */
function dot(middle: number, radius: number): string {
  const [low, high] = [middle - radius, middle + radius];
  const bend = rounded(radius * 0.5523);
  const [near, far] = [rounded(middle - bend), rounded(middle + bend)];
  return [
    `${high} ${middle} m`,
    `${high} ${far} ${far} ${high} ${middle} ${high} c`,
    `${near} ${high} ${low} ${far} ${low} ${middle} c`,
    `${low} ${near} ${near} ${low} ${middle} ${low} c`,
    `${far} ${low} ${high} ${near} ${high} ${middle} c f`,
  ].join(" ");
}

function rounded(length: number): number {
  return Math.round(length * 1000) / 1000;
}

import type { Direction, TextStyle } from "./textStyle";
import type { Typesetter } from "./typesetter";

/** Letters as readers see them, of whatever script. */
const letters = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Where two words meet, faces move them by less than this, in sizes; a line is measured whole only if that matters. */
const JOINT = 0.1;

/**
 * Breaks a text at its spaces into lines no wider than `width` px. A longer address is broken after what joins its
 * parts, and where even a part is longer, between letters; any other word stands alone and whole.
 */
export function wrapText(
  typesetter: Typesetter,
  text: string,
  style: TextStyle,
  direction: Direction,
  width: number,
): string[] {
  const widthOf = (words: string) => typesetter.setLine(words, style, direction).width;
  const fits = (words: string) => widthOf(words) <= width;
  const space = widthOf(" ");
  const lines: string[] = [];
  let line = "";
  // The line's width as that of its parts, and how far the joints between them may put it wrong.
  let parts = 0;
  let off = 0;
  const add = (piece: string, gap: "" | " ") => {
    const longer = line + gap + piece;
    const apart = parts + space + widthOf(piece);
    // Letters without a space between them may take other shapes: then only the whole tells.
    const mayOff = gap === "" ? Infinity : off + style.size * JOINT;
    if (line !== "" && (apart - mayOff > width || (apart + mayOff > width && !fits(longer)))) {
      lines.push(line);
      line = "";
    }
    if (line === "") [line, parts, off] = [piece, widthOf(piece), 0];
    else if (gap === "") [line, parts, off] = [longer, widthOf(longer), 0];
    else [line, parts, off] = [longer, apart, mayOff];
  };
  for (const word of text.split(/ +/)) {
    const pieces = fits(word) ? [word] : piecesOf(word, fits);
    pieces.forEach((piece, i) => add(piece, i === 0 ? " " : ""));
  }
  return line === "" ? lines : [...lines, line];
}

function piecesOf(word: string, fits: (words: string) => boolean): string[] {
  const parts = word.split(/(?<=[,/&=?])/);
  if (parts.length === 1) return [word];
  return parts.flatMap((part) =>
    fits(part) ? [part] : [...letters.segment(part)].map(({ segment }) => segment),
  );
}

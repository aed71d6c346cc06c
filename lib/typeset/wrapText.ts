import type { Direction, TextStyle } from "./textStyle";
import type { Typesetter } from "./typesetter";

/** Letters as readers see them, of whatever script. */
const letters = new Intl.Segmenter("und", { granularity: "grapheme" });

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
  const fits = (words: string) => typesetter.setLine(words, style, direction).width <= width;
  const lines: string[] = [];
  let line = "";
  const add = (piece: string, gap: "" | " ") => {
    const longer = line === "" ? piece : line + gap + piece;
    if (line !== "" && !fits(longer)) {
      lines.push(line);
      line = piece;
    } else line = longer;
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

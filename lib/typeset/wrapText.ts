import type { Direction, TextStyle } from "./textStyle";
import type { Typesetter } from "./typesetter";

/** Breaks a text at its spaces into lines no wider than `width` px; a longer word stands alone and whole. */
export function wrapText(
  typesetter: Typesetter,
  text: string,
  style: TextStyle,
  direction: Direction,
  width: number,
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && typesetter.setLine(longer, style, direction).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

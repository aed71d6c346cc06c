import type { Direction, TextStyle } from "./textStyle";
import type { Typesetter } from "./typesetter";
import { wrapText } from "./wrapText";

/** How far lines may be shortened for the sake of even ones, as a share of the width. */
const NARROWEST = 0.6;

/** Breaks a text into as few lines as `width` px allows, about equally long: no word is left alone on the last. */
export function balancedText(
  typesetter: Typesetter,
  text: string,
  style: TextStyle,
  direction: Direction,
  width: number,
): string[] {
  const wrapped = (most: number) => wrapText(typesetter, text, style, direction, most);
  let lines = wrapped(width);
  if (lines.length === 1) return lines;
  let [low, high] = [width * NARROWEST, width];
  while (high - low > style.size) {
    const middle = (low + high) / 2;
    const shorter = wrapped(middle);
    if (shorter.length > lines.length) low = middle;
    else {
      lines = shorter;
      high = middle;
    }
  }
  return lines;
}

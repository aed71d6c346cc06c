import type { SetLine, SetRun, Typesetter } from "@/lib/typeset/typesetter";
import type { TextStyle } from "@/lib/typeset/textStyle";
import { EM } from "@/lib/typeset/em";
import { BLANK_WIDTH } from "./blankFont";

/**
 * The operators that put a line's words, unseen, where its outlines stand: word by word from left to right, what
 * runs from right to left as it is seen, which is the order in which programs read a page back.
 * @param font the name of the blank font on the page
 */
export function pdfWords(line: SetLine, typesetter: Typesetter, style: TextStyle, font: string): string {
  const scale = style.size / EM;
  const words = line.runs.flatMap((run) => wordsOf(run, typesetter, style));
  const shown = words.map(({ text, x, width }) => {
    const stretch = (100 * width) / scale / (BLANK_WIDTH * text.length);
    return `${rounded(stretch)} Tz\n1 0 0 -1 ${rounded(x / scale)} 0 Tm\n<${hex(text)}> Tj`;
  });
  return ["BT", "3 Tr", `/${font} ${EM} Tf`, ...shown, "ET"].join("\n");
}

interface Word {
  /** As it is seen, from left to right. */
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** A run's words, each with the space after it, as wide as they are set. */
function wordsOf({ text, direction, x, width }: SetRun, typesetter: Typesetter, style: TextStyle): Word[] {
  const pieces = text.match(/\S+\s*|\s+/g) ?? [];
  const widths = pieces.map((piece) => typesetter.setLine(piece, style, direction).width);
  const whole = widths.reduce((sum, one) => sum + one, 0);
  if (whole === 0) return [];
  let at = 0;
  const words = pieces.map((piece, i): Word => {
    const wide = (widths[i]! * width) / whole;
    const place = direction === "rtl" ? width - at - wide : at;
    at += wide;
    return { text: direction === "rtl" ? [...piece].reverse().join("") : piece, x: x + place, width: wide };
  });
  return direction === "rtl" ? words.reverse() : words;
}

function hex(text: string): string {
  return [...text]
    .flatMap((letter) => letter.split(""))
    .map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"))
    .join("");
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

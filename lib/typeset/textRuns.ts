import bidiFactory from "bidi-js";
import type { Direction } from "./textStyle";

/** A stretch of a line in one direction and one face. */
export interface TextRun {
  readonly text: string;
  readonly direction: Direction;
  /** Index of the face in the family's list. */
  readonly face: number;
}

const bidi = bidiFactory();

/**
 * Cuts a line into runs of one direction and one face, in the order they stand from left to right.
 * @param faceOf the face of a code point; a space or a sign that every face has may answer null and stays with
 *   the letters before it
 */
export function textRuns(
  line: string,
  base: Direction,
  faceOf: (codePoint: number) => number | null,
): TextRun[] {
  const embedding = bidi.getEmbeddingLevels(line, base);
  const runs: { text: string; level: number; face: number | null }[] = [];
  for (let i = 0; i < line.length;) {
    const codePoint = line.codePointAt(i)!;
    const letter = String.fromCodePoint(codePoint);
    const level = embedding.levels[i]!;
    const face = faceOf(codePoint);
    const last = runs.at(-1);
    if (last?.level === level && (face === null || last.face === null || last.face === face)) {
      last.text += letter;
      last.face ??= face;
    } else runs.push({ text: letter, level, face });
    i += codePoint > 0xffff ? 2 : 1;
  }
  return inVisualOrder(runs).map(({ text, level, face }) => ({
    text,
    direction: level % 2 === 1 ? "rtl" : "ltr",
    face: face ?? 0,
  }));
}

/** Rule L2 of the bidirectional algorithm, over whole runs: from the highest level down, reverse what is as high. */
function inVisualOrder<T extends { readonly level: number }>(runs: readonly T[]): T[] {
  const order = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      if (order[start]!.level < level) continue;
      let end = start;
      while (end < order.length && order[end]!.level >= level) end++;
      order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end;
    }
  }
  return order;
}

import { Buffer, Direction as ShapingDirection, shape } from "harfbuzzjs";
import { FACE_FILES } from "./faceFiles";
import { openFace, type Face } from "./face";
import { EM } from "./em";
import { openedOnce } from "./openedOnce";
import { textRuns } from "./textRuns";
import type { Direction, TextStyle } from "./textStyle";

export interface SetGlyph {
  /** The same for the same shape, whatever its size. */
  readonly key: string;
  /** Outline in thousandths of the size, y downwards, the baseline at 0. */
  readonly outline: string;
  /** From the run's left end and baseline, in thousandths of the size. */
  readonly x: number;
  readonly y: number;
}

/** A run of a set line: what it says, where it begins, and its shapes. */
export interface SetRun {
  readonly text: string;
  readonly direction: Direction;
  readonly family: string;
  /** From the line's left end, px. */
  readonly x: number;
  readonly width: number;
  readonly glyphs: readonly SetGlyph[];
}

export interface SetLine {
  readonly width: number;
  readonly runs: readonly SetRun[];
}

/** Sets lines of text with the page's own faces, without a browser: right for Uyghur, the same on every machine. */
export interface Typesetter {
  setLine(text: string, style: TextStyle, direction: Direction): SetLine;
  /** Whether the sans faces hold every letter of a text; others would be drawn as empty boxes. */
  covers(text: string): boolean;
}

/** Opens the faces, the same typesetter for all who ask. */
export const openTypesetter: () => Promise<Typesetter> = openedOnce(async () => {
  const open = (family: TextStyle["family"]) => Promise.all(FACE_FILES[family].map(openFace));
  const faces = { sans: await open("sans"), serif: await open("serif") };
  const shaped = remembered(
    shapeRun,
    ({ file }, text, direction, weight) => `${file.key} ${weight} ${direction} ${text}`,
  );
  const setLine = remembered(
    (text: string, style: TextStyle, direction: Direction) =>
      layRuns(faces[style.family], shaped, text, style, direction),
    (text, style, direction) => `${style.family} ${style.weight} ${style.size} ${direction} ${text}`,
  );
  return {
    setLine,
    covers: (text) =>
      [...text].every(
        (letter) => /\s/.test(letter) || faces.sans.some(({ has }) => has(letter.codePointAt(0)!)),
      ),
  };
});

/** How many results are kept: a picture asks for the same few hundred words again and again, at many sizes. */
const KEPT = 20_000;

function remembered<Args extends unknown[], Result>(
  work: (...args: Args) => Result,
  keyOf: (...args: Args) => string,
): (...args: Args) => Result {
  const results = new Map<string, Result>();
  return (...args) => {
    const key = keyOf(...args);
    const known = results.get(key) ?? work(...args);
    if (results.size > KEPT) results.clear();
    results.set(key, known);
    return known;
  };
}

function layRuns(
  faces: readonly Face[],
  shaped: typeof shapeRun,
  text: string,
  style: TextStyle,
  direction: Direction,
): SetLine {
  const faceOf = (codePoint: number) => {
    const shared = codePoint === 0x20 || codePoint === 0xa0;
    const face = shared ? -1 : faces.findIndex(({ has }) => has(codePoint));
    return face < 0 ? null : face;
  };
  let x = 0;
  const runs = textRuns(text, direction, faceOf).map((run): SetRun => {
    const face = faces[run.face]!;
    const { advance, glyphs } = shaped(face, run.text, run.direction, style.weight);
    const width = (advance * style.size) / EM;
    const set = { text: run.text, direction: run.direction, family: face.file.family, x, width, glyphs };
    x += width;
    return set;
  });
  return { width: x, runs };
}

/** Shapes a run; all lengths in thousandths of the size. */
function shapeRun(face: Face, text: string, direction: Direction, weight: TextStyle["weight"]) {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(direction === "rtl" ? ShapingDirection.RTL : ShapingDirection.LTR);
  shape(face.fontOf(weight), buffer);
  const unit = EM / face.unitsPerEm;
  let advance = 0;
  const glyphs: SetGlyph[] = [];
  for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
    const outline = face.outline(weight, codepoint);
    const key = `${face.file.key}${weight / 100}-${codepoint}`;
    if (outline !== "")
      glyphs.push({ key, outline, x: Math.round(advance + xOffset * unit), y: Math.round(-yOffset * unit) });
    advance += xAdvance * unit;
  }
  return { advance, glyphs };
}

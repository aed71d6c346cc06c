/** Where a note is written: its row, counted outward from the lanes, and the side of its anchor. */
export interface NotePlace {
  readonly row: number;
  readonly align: "start" | "end";
}

interface Box {
  readonly row: number;
  readonly anchor: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Places notes of one width on rows so that neither text nor leader lines meet; a note that fits nowhere is left
 * out (null). Earlier notes win.
 * @param anchors places on the axis, 0 to 1
 * @param width of a note, as a fraction of the axis
 */
export function placeNotes(anchors: readonly number[], width: number, rows: number): (NotePlace | null)[] {
  const taken: Box[] = [];
  return anchors.map((anchor) => {
    for (let row = 0; row < rows; row++) {
      for (const align of ["start", "end"] as const) {
        const from = align === "start" ? anchor : anchor - width;
        const box = { row, anchor, from, to: from + width };
        if (box.from < 0 || box.to > 1 || taken.some((other) => meet(box, other))) continue;
        taken.push(box);
        return { row, align };
      }
    }
    return null;
  });
}

/** Boxes meet on the same row; a leader meets the boxes of the rows it passes on its way to the lanes. */
function meet(a: Box, b: Box): boolean {
  if (a.row === b.row) return a.from < b.to && b.from < a.to;
  const [near, far] = a.row < b.row ? [a, b] : [b, a];
  return near.from <= far.anchor && far.anchor <= near.to;
}

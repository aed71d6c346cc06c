/** Side of a mark and distance from one to the next, in the drawing's units. */
const UNIT_MARK = 8;
export const UNIT_STEP = 10;
/** Marks in a column, the same on every chart, so that their areas compare. */
export const UNIT_MARK_ROWS = 20;

/** A run of marks of one class, as path text: one closed square per post. */
export interface UnitRun {
  readonly marks: number;
  readonly d: string;
}

/**
 * One square per post, column by column, the classes one after the other.
 * @param counts how many posts each class has
 * @param rows marks in a column
 */
export function unitMarks(counts: readonly number[], rows: number): UnitRun[] {
  let next = 0;
  return counts.map((marks) => {
    const first = next;
    next += marks;
    return { marks, d: Array.from({ length: marks }, (_, i) => square(first + i, rows)).join("") };
  });
}

function square(index: number, rows: number): string {
  const x = Math.floor(index / rows) * UNIT_STEP;
  const y = (index % rows) * UNIT_STEP;
  return `M${x} ${y}h${UNIT_MARK}v${UNIT_MARK}h-${UNIT_MARK}z`;
}

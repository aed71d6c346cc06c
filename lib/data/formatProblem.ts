import type { Problem } from "./problem";

const LONGEST_VALUE = 80;

/** Writes a problem as one line: `statements.csv:12 declared_count "fifty": expected a whole number. Write digits.` */
export function formatProblem({ file, line, column, value, message, remedy }: Problem): string {
  const cell = column === null ? "" : ` ${column}${value === null ? "" : ` ${quoted(value)}`}`;
  return `${file}:${line}${cell}: ${message}. ${remedy}`;
}

function quoted(value: string): string {
  const short = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  return `"${short.replace(/\s*\n\s*/g, " ")}"`;
}

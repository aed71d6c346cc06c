import { formatProblem } from "./formatProblem";
import type { Problem } from "./problem";

/** Thrown when data files do not hold together; its message lists every problem, one on a line. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(folder: string, problems: readonly Problem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super(`${count} in ${folder}:\n${problems.map(formatProblem).join("\n")}`);
    this.name = "DataError";
    this.problems = problems;
  }
}

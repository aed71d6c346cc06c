/** One fault found in the data files, with what to do about it. */
export interface Problem {
  readonly file: string;
  /** Line in the file on which the row starts, the header being line 1. */
  readonly line: number;
  /** Null where the fault is not in one cell. */
  readonly column: string | null;
  /** The cell as written; null where the fault is not in one cell. */
  readonly value: string | null;
  /** What is wrong, without a full stop. */
  readonly message: string;
  /** What to do, as a sentence. */
  readonly remedy: string;
}

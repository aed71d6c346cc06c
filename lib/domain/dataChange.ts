import type { IsoDate } from "./statement";

/** Stands in a key for every row of a table that came or went as a whole. */
export const ALL_ROWS = "*";

/** One cell, or one whole row, that a data version has otherwise than what came before it. */
export interface DataChange {
  /** The data version that brought it. */
  readonly version: string;
  /** The day of that version. */
  readonly date: IsoDate;
  /** The table, by its name in the data package. */
  readonly table: string;
  /** The row: the cells of its key, joined by `|`. */
  readonly key: string;
  /** Null where the whole row came or went. */
  readonly field: string | null;
  /** The cell, or the passage of it, as it was; a row that went, as JSON; null where there was none. */
  readonly before: string | null;
  /** The same as it is since; null where there is none any more. */
  readonly after: string | null;
  readonly reason: string;
  /** Web address of what the change rests on, where it rests on a page. */
  readonly source: string | null;
}

import type { Dataset } from "./dataset";

/** A column of a table, as the data package describes it. */
export interface ReleaseField {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "date" | "year" | "list";
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean | undefined;
    readonly enum?: readonly string[] | undefined;
  };
}

/** A table of the data package with its text. */
export interface ReleaseTable {
  readonly name: string;
  readonly title: string;
  /** Its file, for example `entries.csv`. */
  readonly file: string;
  readonly fields: readonly ReleaseField[];
  /** The file as it is. */
  readonly csv: string;
  /** The cells of every row, in the order of the fields. */
  readonly rows: readonly (readonly string[])[];
}

/** One data version as it is given away: the checked dataset and the files it was read from. */
export interface Release {
  readonly dataset: Dataset;
  /** The data versions that can be asked for, the newest first; this one is among them. */
  readonly versions: readonly string[];
  /** datapackage.json as it is. */
  readonly descriptor: Readonly<Record<string, unknown>>;
  readonly tables: readonly ReleaseTable[];
  /** README.md and CHANGELOG.md of the data. */
  readonly readme: string;
  readonly changelog: string;
}

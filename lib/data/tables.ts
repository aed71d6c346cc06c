import type { z } from "zod";
import type { Located } from "./located";
import { aliasRow } from "./schemas/aliasRow";
import { changeRow } from "./schemas/changeRow";
import { entryRow } from "./schemas/entryRow";
import { factRow } from "./schemas/factRow";
import { factSourceRow } from "./schemas/factSourceRow";
import { followedRow } from "./schemas/followedRow";
import { languageTerritoryRow } from "./schemas/languageTerritoryRow";
import { sourceRow } from "./schemas/sourceRow";
import { sponsorRow } from "./schemas/sponsorRow";
import { stateRow } from "./schemas/stateRow";
import { statementRow } from "./schemas/statementRow";
import { termRow } from "./schemas/termRow";

/** Every table of the data package: its file, the form of its rows, and the version that brought it if not the first. */
export const TABLES = {
  statements: { file: "statements.csv", row: statementRow },
  entries: { file: "entries.csv", row: entryRow },
  sponsors: { file: "sponsors.csv", row: sponsorRow },
  sources: { file: "sources.csv", row: sourceRow },
  states: { file: "states.csv", row: stateRow },
  aliases: { file: "state_aliases.csv", row: aliasRow },
  terms: { file: "hrc_terms.csv", row: termRow },
  facts: { file: "facts.csv", row: factRow },
  factSources: { file: "fact_sources.csv", row: factSourceRow },
  followed: { file: "followed.csv", row: followedRow, since: "2026.2" },
  languageTerritories: { file: "language_territories.csv", row: languageTerritoryRow, since: "2026.2" },
  changes: { file: "changes.csv", row: changeRow, since: "2026.2" },
} as const;

export type TableName = keyof typeof TABLES;

export interface Table<Row> {
  readonly rows: readonly Located<Row>[];
  /** Rows with a bad cell: reported already, and kept so that nothing that points to them is reported too. */
  readonly broken: readonly Omit<Located<Row>, "row">[];
}

export type Tables = { readonly [Name in TableName]: Table<z.output<(typeof TABLES)[Name]["row"]>> };

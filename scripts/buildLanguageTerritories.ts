import { writeFileSync } from "node:fs";
import path from "node:path";
import { dataFolder } from "@/lib/data/dataFolder";
import { readTable } from "@/lib/data/readTable";
import { languageTerritoryRow } from "@/lib/data/schemas/languageTerritoryRow";
import { TABLES } from "@/lib/data/tables";
import { csvText } from "@/lib/format/csvText";
import { languageTerritories } from "./languages/languageTerritories";

/** Writes data/language_territories.csv from the installed cldr-core, for the states of states.csv. */
const folder = dataFolder();
const { table } = readTable(folder, TABLES.states);
const rows = languageTerritories((table?.rows ?? []).map(({ row }) => row));
writeFileSync(
  path.join(folder, "language_territories.csv"),
  csvText(Object.keys(languageTerritoryRow.shape), rows),
);
console.log(`data/language_territories.csv: ${rows.length} rows`);

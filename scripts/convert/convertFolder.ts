import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import { z } from "zod";
import { dataPackage } from "../descriptor/dataPackage";
import { factTables } from "./factTables";
import { originalFact, originalStatement } from "./originals";
import { statementTables } from "./statementTables";

/**
 * Converts statements.json, facts.json, states.csv and hrc_membership.csv of a folder into the tables and
 * the descriptor of the data package. Throws when a file has a property the tables have no place for.
 */
export async function convertFolder(from: string, to: string): Promise<void> {
  mkdirSync(to, { recursive: true });
  const statements = z.array(originalStatement).parse(readJson(path.join(from, "statements.json")));
  const facts = z.array(originalFact).parse(readJson(path.join(from, "facts.json")));
  const descriptor = await format(JSON.stringify(dataPackage()), { parser: "json", printWidth: 110 });
  const files = {
    ...statementTables(statements),
    ...factTables(facts),
    "states.csv": readTable(path.join(from, "states.csv")),
    "hrc_terms.csv": readTable(path.join(from, "hrc_membership.csv")),
    "datapackage.json": descriptor,
  };
  for (const [file, content] of Object.entries(files)) writeFileSync(path.join(to, file), content);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8")) as unknown;
}

/** The text of a table with the line ends all tables have. */
function readTable(file: string): string {
  return readFileSync(file, "utf8").replaceAll("\r\n", "\n");
}

import { API_ROOT } from "@/lib/domain/apiRoot";

/** Tools with a few lines that load the tables, in the order they are shown. */
export const CODE_TOOLS = ["pandas", "r", "duckdb", "sheets", "observable"] as const;

export type CodeTool = (typeof CODE_TOOLS)[number];

/**
 * The lines for each tool. Each counts the entries by stance, so that a reader sees at once that it worked.
 * @param origin the site's address without a slash at its end
 */
export function codeExamples(origin: string): Readonly<Record<CodeTool, string>> {
  const root = origin + API_ROOT;
  return {
    pandas: [
      "import pandas as pd",
      "",
      `entries = pd.read_csv("${root}/entries.csv", keep_default_na=False, na_values=[""])`,
      'print(entries["stance"].value_counts())',
    ].join("\n"),
    r: [
      `entries <- read.csv("${root}/entries.csv", na.strings = "", encoding = "UTF-8")`,
      "table(entries$stance)",
    ].join("\n"),
    duckdb: [
      "SELECT stance, count(*) AS states",
      `FROM read_parquet('${root}/tables/entries.parquet')`,
      "GROUP BY stance ORDER BY states DESC;",
    ].join("\n"),
    sheets: `=IMPORTDATA("${root}/entries.csv")`,
    observable: [
      `entries = (await fetch("${root}/tables/entries.json")).json().then(({ rows }) => rows)`,
      "",
      "d3.rollup(entries, (rows) => rows.length, ({ stance }) => stance)",
    ].join("\n"),
  };
}

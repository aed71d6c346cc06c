import { appendFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { copyOfData } from "./copyOfData";

const ID = "hrc99-2099-01-15-critical";
const doc = readFileSync(path.resolve(import.meta.dirname, "../../docs/adding-a-statement.md"), "utf8");
const [steps = "", whenTheSourceIsNew = ""] = doc.split("## When the source is new");

/** The rows a part of the guide says to add, by file. */
function rowsIn(part: string): Record<string, string> {
  return Object.fromEntries([...part.matchAll(/```csv (\S+)\n(.*?)```/gs)].map(([, file, rows]) => [file, rows]));
}

function loadAfterAdding(rows: Record<string, string>) {
  const folder = copyOfData();
  for (const [file, text] of Object.entries(rows)) appendFileSync(path.join(folder, file), text);
  return loadDataset(folder);
}

test("two edits add a statement whose source is known", () => {
  const rows = rowsIn(steps);
  expect(Object.keys(rows)).toEqual(["statements.csv", "entries.csv"]);
  const { statements, statementById, entriesByStatement, entriesByState } = loadAfterAdding(rows);
  expect(statements.at(-1)?.id).toBe(ID);
  expect(statementById.get(ID)).toMatchObject({ session: 99, side: "critical", namedCount: 2, declaredCount: 2 });
  expect(entriesByStatement.get(ID)?.map(({ state, stance }) => [state, stance])).toEqual([
    ["NOR", "sign"],
    ["ISL", "sign"],
  ]);
  expect(entriesByState.get("ISL")?.at(-1)?.statement).toBe(ID);
});

test("a third adds the source when it is new, and the entries cite it", () => {
  const rows = { ...rowsIn(steps), ...rowsIn(whenTheSourceIsNew) };
  expect(Object.keys(rows)).toEqual(["statements.csv", "entries.csv", "sources.csv"]);
  const { sourceById, entriesByStatement } = loadAfterAdding(rows);
  expect(sourceById.get(`${ID}.s1`)?.statement).toBe(ID);
  expect(entriesByStatement.get(ID)?.map(({ sources }) => sources)).toEqual([[`${ID}.s1`], [`${ID}.s1`]]);
});

test("the problem the guide shows is the one a wrong count gives", () => {
  const rows = rowsIn(steps);
  const wrong = rows["statements.csv"]!.replace(",2,,2,true,", ",2,,3,true,");
  const shown = doc.match(/^statements\.csv:.*$/m)?.[0];
  expect(() => loadAfterAdding({ ...rows, "statements.csv": wrong })).toThrow(shown);
});

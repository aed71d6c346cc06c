import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { loadDataset } from "@/lib/data/loadDataset";
import { KEY_COLUMNS, packageName } from "@/lib/data/rowKey";
import { TABLES, type TableName } from "@/lib/data/tables";
import { diffFolders } from "@/scripts/diff/diffFolders";
import { NOTE_CORRECTIONS } from "@/scripts/noteCorrections";
import { DATA, copyOfData } from "./copyOfData";
import { readRows } from "./readRows";

const { changes } = loadDataset(DATA);

test("the first version's corrections of notes are among the changes, passage by passage", () => {
  const corrections = NOTE_CORRECTIONS.map(({ statement, state, from, to }) => [
    state === null ? statement : `${statement}|${state}`,
    state === null ? "notes" : "note",
    from.trim(),
    to.trim() === "" ? null : to.trim(),
  ]);
  const first = changes.filter(({ version }) => version === "2026.1");
  expect(first.map(({ key, field, before, after }) => [key, field, before, after])).toEqual(corrections);
});

test("a table's key is the primary key of its descriptor, and tells its rows apart", () => {
  const { resources } = JSON.parse(readFileSync(path.join(DATA, "datapackage.json"), "utf8"));
  for (const name of Object.keys(TABLES) as TableName[]) {
    const resource = resources.find((one: { name: string }) => one.name === packageName(name));
    if (resource.schema.primaryKey) expect(KEY_COLUMNS[name]).toEqual(resource.schema.primaryKey);
    if (name === "changes") continue;
    const keys = readRows(path.join(DATA, TABLES[name].file)).map((row) =>
      KEY_COLUMNS[name].map((column) => row[column]).join("|"),
    );
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test("two folders that are alike differ in nothing", () => {
  expect(diffFolders(DATA, copyOfData())).toEqual([]);
});

test("a changed cell, a row that came, one that went and a new table are told apart", () => {
  const before = copyOfData();
  const after = copyOfData();
  const sponsors = path.join(after, "sponsors.csv");
  const [header, first, second, ...others] = readFileSync(sponsors, "utf8").split("\n");
  const changed = second!.replace(/[^,]*$/, "hrc51-2022-10-06-vote.s1");
  writeFileSync(sponsors, [header, changed, ...others.slice(0, -1), "hrc51-2022-10-06-vote,NRU,x.s1", ""].join("\n"));
  rmSync(path.join(before, "state_aliases.csv"));
  const state = (line: string) => `hrc51-2022-10-06-vote|${line.split(",")[1]}`;
  expect(diffFolders(before, after)).toEqual([
    {
      table: "sponsors",
      key: state(first!),
      field: "",
      before: JSON.stringify({
        statement: "hrc51-2022-10-06-vote",
        state: first!.split(",")[1],
        sources: first!.split(",")[2],
      }),
      after: "",
    },
    {
      table: "sponsors",
      key: "hrc51-2022-10-06-vote|NRU",
      field: "",
      before: "",
      after: '{"statement":"hrc51-2022-10-06-vote","state":"NRU","sources":"x.s1"}',
    },
    {
      table: "sponsors",
      key: state(second!),
      field: "sources",
      before: second!.split(",")[2],
      after: "hrc51-2022-10-06-vote.s1",
    },
    {
      table: "state_aliases",
      key: "*",
      field: "",
      before: "",
      after: `${readRows(path.join(DATA, "state_aliases.csv")).length} rows`,
    },
  ]);
});

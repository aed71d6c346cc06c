import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { TABLES } from "@/lib/data/tables";
import { dataPackage } from "@/scripts/descriptor/dataPackage";
import { DATA } from "./copyOfData";
import { readRows } from "./readRows";

interface Field {
  name: string;
  type: string;
  description: string;
  constraints?: { required?: boolean; enum?: string[] };
}

interface Resource {
  name: string;
  path: string;
  schema: {
    fields: Field[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

const descriptor = JSON.parse(readFileSync(path.join(DATA, "datapackage.json"), "utf8")) as {
  resources: Resource[];
};
const resources = descriptor.resources.map((resource): [string, Resource] => [resource.path, resource]);

test("the descriptor names every table and no other", () => {
  const files = Object.values(TABLES).map(({ file }) => file);
  expect(resources.map(([file]) => file).sort()).toEqual([...files].sort());
});

test("its tables are those the fields were written for, so that the lists of the domain hold in both", () => {
  expect(descriptor.resources).toEqual(JSON.parse(JSON.stringify(dataPackage().resources)));
});

test.each(resources)("%s: fields are the header and the columns of the loader", (file, { schema }) => {
  const header = readFileSync(path.join(DATA, file), "utf8").split("\n")[0]?.split(",");
  const fields = schema.fields.map(({ name }) => name);
  expect(header).toEqual(fields);
  const table = Object.values(TABLES).find((one) => one.file === file)!;
  expect(Object.keys(table.row.shape)).toEqual(fields);
  for (const { description } of schema.fields) expect(description).toMatch(/\S{2}/);
});

test.each(resources)("%s: required fields, enums and keys hold in its rows", (file, { schema }) => {
  const rows = readRows(path.join(DATA, file));
  for (const { name, constraints } of schema.fields) {
    const values = new Set(rows.map((row) => row[name]!));
    if (constraints?.required) expect([name, values.has("")]).toEqual([name, false]);
    values.delete("");
    if (constraints?.enum) expect(constraints.enum).toEqual(expect.arrayContaining([...values]));
  }
  if (schema.primaryKey) {
    const keys = rows.map((row) => schema.primaryKey!.map((column) => row[column]).join("|"));
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test.each(resources)("%s: foreign keys point to rows", (file, { schema }) => {
  const rows = readRows(path.join(DATA, file));
  for (const { fields, reference } of schema.foreignKeys ?? []) {
    const target = descriptor.resources.find(({ name }) => name === reference.resource)!;
    const known = readRows(path.join(DATA, target.path)).map((row) => row[reference.fields[0]!]);
    const used = rows.map((row) => row[fields[0]!]).filter((value) => value !== "");
    expect(known).toEqual(expect.arrayContaining([...new Set(used)]));
  }
});

test.each(resources)("%s: the loader requires what the descriptor requires and knows the same words", (file, { schema }) => {
  const { shape } = Object.values(TABLES).find((one) => one.file === file)!.row;
  for (const { name, constraints } of schema.fields) {
    const column = shape[name as keyof typeof shape] as { safeParse(text: string): { success: boolean } };
    expect([name, column.safeParse("").success]).toEqual([name, !constraints?.required]);
    for (const word of constraints?.enum ?? []) expect([word, column.safeParse(word).success]).toEqual([word, true]);
    if (constraints?.enum) expect(column.safeParse("no such word").success).toBe(false);
  }
});

test("the readme names every table", () => {
  const readme = readFileSync(path.join(DATA, "README.md"), "utf8");
  for (const [file] of resources) expect(readme).toContain(`\`${file}\``);
});

test("the readme explains every key of the sources of Council terms", () => {
  const readme = readFileSync(path.join(DATA, "README.md"), "utf8");
  const keys = readRows(path.join(DATA, "hrc_terms.csv")).flatMap((row) => row.sources!.split(" "));
  for (const key of new Set(keys)) expect(readme).toContain(`| ${key} |`);
});

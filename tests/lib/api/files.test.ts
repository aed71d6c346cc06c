import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import ajvFormats from "ajv-formats";
import { Ajv } from "ajv";
import { unzipSync } from "fflate";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { releaseDescriptor } from "@/lib/api/releaseDescriptor";
import { releaseZip } from "@/lib/api/releaseZip";
import type { TableDocument } from "@/lib/api/schemas/releaseSchemas";
import { PUBLICATION } from "@/lib/domain/publication";
import { DATA } from "../../data/copyOfData";
import { readRows } from "../../data/readRows";
import { ask, askJson, release } from "../../fixtures/release";

const tables = release.tables.map(({ name }) => [name] as const);
const fileOf = (name: string) => readFileSync(path.join(DATA, `${name}.csv`));
const bytesOf = async (asked: string) => Buffer.from(await ask(asked).arrayBuffer());

describe.each(tables)("%s", (name) => {
  test("as CSV is the file of the data, with a byte order mark on demand", async () => {
    expect((await bytesOf(`/${name}.csv`)).equals(fileOf(name))).toBe(true);
    const marked = await bytesOf(`/${name}.csv?bom=1`);
    expect([...marked.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(marked.subarray(3).equals(fileOf(name))).toBe(true);
    expect((await bytesOf(`/${name}.csv?bom=0`)).equals(fileOf(name))).toBe(true);
  });

  test("as JSON holds every cell in its type", async () => {
    const { rows } = await askJson<TableDocument>(`/tables/${name}.json`);
    const written = readRows(path.join(DATA, `${name}.csv`));
    expect(rows).toHaveLength(written.length);
    rows.forEach((row, i) => {
      const asText = Object.entries(row).map(([column, value]) => {
        const number = typeof value === "number";
        const text = value === null ? "" : Array.isArray(value) ? value.join(";") : String(value);
        return [column, number && Number(written[i]![column]) === value ? written[i]![column]! : text];
      });
      expect(Object.fromEntries(asText)).toEqual(trimmed(written[i]!));
    });
  });

  test("as Parquet holds what the JSON holds", async () => {
    const bytes = await ask(`/tables/${name}.parquet`).arrayBuffer();
    const read = await parquetReadObjects({ file: bytes });
    const { rows } = await askJson<{ rows: object[] }>(`/tables/${name}.json`);
    const columns = Object.keys(rows[0]!);
    const whole = read.map((row) =>
      Object.fromEntries(columns.map((column) => [column, row[column] ?? null])),
    );
    const plain = JSON.stringify(whole, (_, value: unknown) =>
      typeof value === "bigint" ? Number(value) : value,
    );
    expect(JSON.parse(plain.replace(/T00:00:00\.000Z"/g, '"'))).toEqual(rows);
  });

  test("has its size, checksum and number of rows in the package", async () => {
    const { resources } = await askJson<{ resources: Record<string, unknown>[] }>("/datapackage.json");
    expect(resources.find((resource) => resource.name === name)).toMatchObject({
      path: `${name}.csv`,
      bytes: fileOf(name).length,
      hash: `sha256:${createHash("sha256").update(fileOf(name)).digest("hex")}`,
      rowCount: readRows(path.join(DATA, `${name}.csv`)).length,
    });
  });
});

function trimmed(row: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([column, text]) => [column, text.trim()]));
}

describe("the descriptor", () => {
  const profile = JSON.parse(readFileSync("tests/fixtures/profiles/datapackage-2.0.json", "utf8")) as object;
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
  ajvFormats.default(ajv);
  const validate = ajv.compile(profile);

  test.each([
    ["in the data", release.descriptor],
    ["of the release", releaseDescriptor(release)],
  ])("%s holds to the published schema of Data Package v2", (_, descriptor) => {
    const sound = validate(withoutLists(descriptor));
    expect(validate.errors ?? []).toEqual([]);
    expect(sound).toBe(true);
  });

  /** The standard defines the type `list`; the published schema has forgotten it, so that such fields pass as `any`. */
  function withoutLists(descriptor: object): object {
    return JSON.parse(JSON.stringify(descriptor).replaceAll('"type":"list"', '"type":"any"')) as object;
  }

  test("and the check would see a fault", () => {
    const spoilt = JSON.parse(JSON.stringify(release.descriptor)) as {
      resources: { schema: { fields: { type: string }[] } }[];
    };
    spoilt.resources[0]!.schema.fields[2]!.type = "whole";
    expect(validate(spoilt)).toBe(false);
    expect(validate({ ...release.descriptor, resources: [] })).toBe(false);
  });

  test("says the same as the publication's own words", () => {
    const { name, title, licenses, contributors } = release.descriptor as {
      name: string;
      title: string;
      licenses: { name: string; path: string }[];
      contributors: { title: string }[];
    };
    expect({
      name,
      title,
      author: contributors[0]?.title,
      licence: licenses[0]?.name,
      url: licenses[0]?.path,
    }).toEqual({
      name: PUBLICATION.name,
      title: PUBLICATION.title,
      author: PUBLICATION.author,
      licence: PUBLICATION.licence,
      url: PUBLICATION.licenceUrl,
    });
  });
});

describe("the archive", () => {
  const folder = `where-states-stand-${release.dataset.version}/`;

  test("holds every table as it is, with what one must know of them", async () => {
    const files = unzipSync(new Uint8Array(await ask("/where-states-stand.zip").arrayBuffer()));
    const expected = ["README.md", "CHANGELOG.md", "CITATION.cff", "LICENSE.txt", "datapackage.json"];
    const names = Object.keys(files).filter((name) => !name.endsWith("/"));
    expect(names.sort()).toEqual(
      [...expected, ...tables.map(([name]) => `${name}.csv`)].map((name) => folder + name).sort(),
    );
    for (const [name] of tables)
      expect(Buffer.from(files[`${folder}${name}.csv`]!).equals(fileOf(name))).toBe(true);
    const inside = JSON.parse(new TextDecoder().decode(files[`${folder}datapackage.json`]));
    expect(inside).toEqual(await askJson("/datapackage.json"));
  });

  test("is the same bytes each time", () => {
    expect(Buffer.from(releaseZip({ ...release })).equals(Buffer.from(releaseZip(release)))).toBe(true);
  });
});

test("CITATION.cff in the root is the one of this version", async () => {
  expect(readFileSync("CITATION.cff", "utf8")).toBe(await ask("/CITATION.cff").text());
});

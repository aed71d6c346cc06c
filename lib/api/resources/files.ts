import type { Release } from "@/lib/domain/release";
import { PUBLICATION } from "@/lib/domain/publication";
import { type Answer, jsonAnswer } from "../answer";
import { citationFile } from "../citationFile";
import { BOM_KEY, VERSION_KEY } from "../queryKey";
import { releaseDescriptor } from "../releaseDescriptor";
import { archiveName, releaseZip } from "../releaseZip";
import type { Parameter, Resource } from "../resource";
import { dataPackageDocument, tableDocument } from "../schemas/releaseSchemas";
import { tableParquet } from "../tableParquet";
import { typedRows } from "../typedRows";

const file = { keys: [VERSION_KEY], strict: false, parameter: null, schema: null };
const BYTE_ORDER_MARK = "\ufeff";

const TABLE: Parameter = {
  name: "table",
  what: "table",
  description: "A table of the data package",
  values: ({ tables }) => tables.map(({ name }) => name),
};

/** The files of the release: tables in three formats, the descriptor, and all of it in one archive. */
export const FILES: readonly Resource[] = [
  {
    ...file,
    path: "/datapackage.json",
    id: "dataPackage",
    summary: "Data Package of the release: every column described, with sizes, checksums and numbers of rows",
    media: "application/json",
    schema: dataPackageDocument,
    answer: (release) => jsonAnswer(releaseDescriptor(release)),
  },
  {
    ...file,
    path: "/{table}.csv",
    id: "tableCsv",
    summary: "A table as CSV in UTF-8, byte for byte the file of the release",
    media: "text/csv",
    keys: [VERSION_KEY, BOM_KEY],
    parameter: TABLE,
    answer: (release, name, query) =>
      csvAnswer(tableOf(release, name).csv, query, fileName(release, name, "csv")),
  },
  {
    ...file,
    path: "/tables/{table}.json",
    id: "tableJson",
    summary: "A table as JSON, values in the types of the data package",
    media: "application/json",
    schema: tableDocument,
    parameter: TABLE,
    answer: (release, name) => {
      const { version, compiledOn } = release.dataset;
      const table = tableOf(release, name);
      return jsonAnswer({ version, compiledOn, table: name, title: table.title, rows: typedRows(table) });
    },
  },
  {
    ...file,
    path: "/tables/{table}.parquet",
    id: "tableParquet",
    summary: "A table as Parquet, values in the types of the data package",
    media: "application/vnd.apache.parquet",
    parameter: TABLE,
    answer: (release, name) => ({
      status: 200,
      type: "application/vnd.apache.parquet",
      body: tableParquet(tableOf(release, name), release.dataset.version),
      fileName: fileName(release, name, "parquet"),
    }),
  },
  {
    ...file,
    path: `/${PUBLICATION.name}.zip`,
    id: "archive",
    summary: "The whole release in one archive",
    media: "application/zip",
    answer: (release) => ({
      status: 200,
      type: "application/zip",
      body: releaseZip(release),
      fileName: `${archiveName(release.dataset.version)}.zip`,
    }),
  },
  textFile(
    "/README.md",
    "readme",
    "Where each column comes from, and what is not known",
    "text/markdown",
    (release) => release.readme,
  ),
  textFile(
    "/CHANGELOG.md",
    "changelog",
    "What each data version changed, in words",
    "text/markdown",
    (release) => release.changelog,
  ),
  textFile("/CITATION.cff", "citation", "How to cite the data", "application/yaml", citationFile),
];

/** A table as CSV; the query may ask for a byte order mark. */
export function csvAnswer(text: string, query: URLSearchParams, name: string): Answer {
  const body = query.get("bom") === "1" ? BYTE_ORDER_MARK + text : text;
  return { status: 200, type: "text/csv; charset=utf-8; header=present", body, fileName: name };
}

function textFile(
  path: string,
  id: string,
  summary: string,
  media: string,
  text: (release: Release) => string,
): Resource {
  return {
    ...file,
    path,
    id,
    summary,
    media,
    answer: (release) => ({
      status: 200,
      type: `${media}; charset=utf-8`,
      body: text(release),
      fileName: null,
    }),
  };
}

function tableOf({ tables }: Release, name: string) {
  return tables.find((table) => table.name === name)!;
}

function fileName({ dataset }: Release, name: string, ending: string): string {
  return `${name}-${dataset.version}.${ending}`;
}

import { parquetWriteBuffer, type SchemaElement } from "hyparquet-writer";
import type { ReleaseField, ReleaseTable } from "@/lib/domain/release";
import { typedCell } from "./typedRows";

const TEXT = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;

const ELEMENT = {
  string: TEXT,
  integer: { type: "INT64" },
  year: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
} as const;

/** A table as a Parquet file, in the types of its fields; lists of values are lists. */
export function tableParquet({ name, fields, rows }: ReleaseTable, version: string): Uint8Array<ArrayBuffer> {
  const schema: SchemaElement[] = [
    { name: "root", num_children: fields.length },
    ...fields.flatMap(elements),
  ];
  const columnData = fields.map((field, i) => ({
    name: field.name,
    data: rows.map((cells) => columnValue(field.type, cells[i] ?? "")),
  }));
  const kvMetadata = [
    { key: "table", value: name },
    { key: "data_version", value: version },
  ];
  return new Uint8Array(
    parquetWriteBuffer({ columnData, schema, kvMetadata, createdBy: "Where States Stand" }),
  );
}

function elements({ name, type, constraints }: ReleaseField): SchemaElement[] {
  const repetition_type = constraints?.required ? "REQUIRED" : "OPTIONAL";
  if (type !== "list") return [{ name, repetition_type, ...ELEMENT[type] }];
  return [
    { name, repetition_type, num_children: 1, converted_type: "LIST" },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", repetition_type: "REQUIRED", ...TEXT },
  ];
}

function columnValue(type: ReleaseField["type"], text: string) {
  const cell = typedCell(type, text);
  if (cell === null) return null;
  if (type === "integer") return BigInt(text);
  if (type === "date") return new Date(`${text}T00:00:00Z`);
  return cell;
}

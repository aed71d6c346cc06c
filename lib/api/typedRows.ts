import type { ReleaseField, ReleaseTable } from "@/lib/domain/release";

export type TypedCell = string | number | boolean | readonly string[] | null;

/** A table's rows with their values in the types of its fields; an empty cell is null. */
export function typedRows({
  fields,
  rows,
}: Pick<ReleaseTable, "fields" | "rows">): Record<string, TypedCell>[] {
  return rows.map((cells) =>
    Object.fromEntries(fields.map((field, i) => [field.name, typedCell(field.type, cells[i] ?? "")])),
  );
}

/** The value of a cell of a table in the type of its column; null where the cell is empty. */
export function typedCell(type: ReleaseField["type"], text: string): TypedCell {
  if (text === "") return null;
  switch (type) {
    case "integer":
    case "number":
    case "year":
      return Number(text);
    case "boolean":
      return text === "true";
    case "list":
      return text.split(";");
    case "string":
    case "date":
      return text;
  }
}

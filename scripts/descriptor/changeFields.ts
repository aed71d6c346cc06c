import { field, type Field, requiredField } from "./field";

/** The fields of changes.csv. */
export const changeFields: readonly Field[] = [
  requiredField("version", "string", "The data version that brought the change.", {
    pattern: "\\d{4}\\.\\d+",
  }),
  requiredField("date", "date", "Day of that version."),
  requiredField("table", "string", "The table, by its name in the data package."),
  requiredField("key", "string", "The row: the cells of its primary key, joined by |."),
  field("field", "string", "The column; empty where the whole row came or went."),
  field(
    "before",
    "string",
    "The cell, or the passage of a note, before the change; a whole row as JSON; empty where there was none.",
  ),
  field("after", "string", "The same after the change; empty where nothing took its place."),
  requiredField("reason", "string", "Why it was changed."),
  {
    ...field("source", "string", "Address of a page the change rests on, where there is one."),
    format: "uri",
  },
];

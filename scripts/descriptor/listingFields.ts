import { STANCES } from "@/lib/domain/stance";
import { CONFIDENCES, DATE_PRECISIONS } from "@/lib/domain/statement";
import { field, type Field, listField, requiredField } from "./field";

/** The fields of entries.csv. */
export const entryFields: readonly Field[] = [
  requiredField("statement", "string", "The statement, vote or letter."),
  requiredField("state", "string", "The state."),
  requiredField("stance", "string", "What the state did; disputed and declined are kept and never counted.", {
    enum: STANCES,
  }),
  field("confidence", "string", "How sure this entry is; empty where it is as sure as its statement.", {
    enum: CONFIDENCES,
  }),
  field("note", "string", "What a reader should know of this entry."),
  field("changed_on", "date", "Day of a later joining or of a withdrawal, where a source gives one."),
  field(
    "changed_precision",
    "string",
    "How changed_on is meant: on that day, about it, by it, or after it.",
    {
      enum: DATE_PRECISIONS,
    },
  ),
  listField("sources", "Identifiers in sources.csv of the pages that name this state.", { required: true }),
];

/** The fields of sponsors.csv. */
export const sponsorFields: readonly Field[] = [
  requiredField("statement", "string", "The recorded vote."),
  requiredField("state", "string", "A state that tabled its text."),
  listField("sources", "Identifiers in sources.csv of the pages that say so.", { required: true }),
];

/** The fields of sources.csv. */
export const sourceFields: readonly Field[] = [
  requiredField("id", "string", "The statement's identifier, then .s and a number."),
  requiredField("statement", "string", "The statement this page is a source of."),
  { ...requiredField("url", "string", "Address of the page."), format: "uri" },
  requiredField("publisher", "string", "Who published it; says so where the page is a copy."),
  requiredField("title", "string", "Title of the page, or what it is."),
  field("date", "string", "Date of the page: a year, a month or a day; empty where it gives none.", {
    pattern: "\\d{4}(-\\d{2}){0,2}",
  }),
  requiredField("lists_names", "boolean", "Whether the page lists the states by name."),
];

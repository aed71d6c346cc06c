import { FACT_SOURCE_ROLES } from "@/lib/data/schemas/factSourceRow";
import { FACT_KINDS } from "@/lib/domain/fact";
import { CONFIDENCES } from "@/lib/domain/statement";
import { field, type Field, requiredField } from "./field";

/** The fields of facts.csv. */
export const factFields: readonly Field[] = [
  requiredField("id", "string", "Identifier."),
  requiredField("category", "string", "What the fact belongs to."),
  requiredField(
    "kind",
    "string",
    "Whether it is a published number, a direction only, derived by us, an event, and so on.",
    {
      enum: FACT_KINDS,
    },
  ),
  field(
    "value",
    "string",
    "The value as JSON text: a number, a quoted text, a list or an object; empty where none was published.",
  ),
  field("unit", "string", "What the value counts."),
  requiredField("population", "string", "What it was counted in."),
  field("period", "string", "The time it covers."),
  field("qualifier", "string", "Words of the source that limit it."),
  requiredField("confidence", "string", "How sure it is.", { enum: CONFIDENCES }),
  field("note", "string", "What a reader should know."),
  requiredField(
    "passage_read_in",
    "string",
    "Where its passage was read: in the seed documents, in a public copy, or in both.",
  ),
  requiredField("statement", "string", "The fact as a sentence."),
];

/** The fields of fact_sources.csv. */
export const factSourceFields: readonly Field[] = [
  requiredField("fact", "string", "The fact."),
  requiredField("role", "string", "The page it was read on, or another that says the same.", {
    enum: FACT_SOURCE_ROLES,
  }),
  { ...field("url", "string", "Address of the page; empty for a seed document."), format: "uri" },
  requiredField("title", "string", "Title of the page."),
  requiredField("publisher", "string", "Who published it; says so where the page is a copy."),
  field("date", "string", "Date of the page, as far as it is known."),
  field("locator", "string", "Where on the page."),
  field(
    "seed",
    "string",
    "Where in the seed documents, as a JSON list of file, line, column and the words found there.",
  ),
];

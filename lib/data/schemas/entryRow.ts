import { z } from "zod";
import { STANCES } from "@/lib/domain/stance";
import { CONFIDENCES, DATE_PRECISIONS } from "@/lib/domain/statement";
import { optional, required } from "./cell";
import { day, listOf, oneOf, text } from "./cells";
import { identifier, iso3, sourceIdentifier } from "./codes";

/** A line of entries.csv. */
export const entryRow = z.object({
  statement: required(identifier),
  state: required(iso3),
  stance: required(oneOf(STANCES)),
  confidence: optional(oneOf(CONFIDENCES)),
  note: optional(text),
  changed_on: optional(day),
  changed_precision: optional(oneOf(DATE_PRECISIONS)),
  sources: required(listOf(sourceIdentifier, "source identifiers")),
});

export type EntryRow = z.output<typeof entryRow>;

import { z } from "zod";
import { FACT_KINDS } from "@/lib/domain/fact";
import { CONFIDENCES } from "@/lib/domain/statement";
import { optional, required } from "./cell";
import { json, oneOf, text } from "./cells";
import { factIdentifier } from "./codes";

/** A line of facts.csv. */
export const factRow = z.object({
  id: required(factIdentifier),
  category: required(text),
  kind: required(oneOf(FACT_KINDS)),
  value: optional(json),
  unit: optional(text),
  population: required(text),
  period: optional(text),
  qualifier: optional(text),
  confidence: required(oneOf(CONFIDENCES)),
  note: optional(text),
  passage_read_in: required(text),
  statement: required(text),
});

export type FactRow = z.output<typeof factRow>;

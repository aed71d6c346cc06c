import { z } from "zod";
import { optional, required } from "./cell";
import { oneOf, text, webAddress } from "./cells";
import { factIdentifier } from "./codes";
import { seedPassages } from "./seedPassages";

export const FACT_SOURCE_ROLES = ["primary", "corroboration"] as const;

/** A line of fact_sources.csv. */
export const factSourceRow = z.object({
  fact: required(factIdentifier),
  role: required(oneOf(FACT_SOURCE_ROLES)),
  url: optional(webAddress),
  title: required(text),
  publisher: required(text),
  date: optional(text),
  locator: optional(text),
  seed: optional(seedPassages),
});

export type FactSourceRow = z.output<typeof factSourceRow>;

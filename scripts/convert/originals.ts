import { z } from "zod";

const listedState = z.strictObject({
  iso3: z.string(),
  name: z.string(),
  stance: z.string(),
  sources: z.array(z.int()),
  confidence: z.string().optional(),
  note: z.string().optional(),
});

const page = z.strictObject({
  url: z.string(),
  publisher: z.string(),
  title: z.string(),
  date: z.string().nullable(),
  lists_names: z.boolean(),
});

/** A statement of statements.json. Strict: a property that is not listed here would be lost, so it is an error. */
export const originalStatement = z.strictObject({
  id: z.string(),
  forum: z.string(),
  session: z.int(),
  date: z.string(),
  kind: z.string(),
  topics: z.array(z.string()),
  position: z.string().nullable(),
  lead: z.string().nullable(),
  symbol: z.string().nullable(),
  title: z.string(),
  declared_count: z.int().nullable(),
  declared_history: z.array(z.strictObject({ date: z.string(), count: z.int() })).optional(),
  named_count: z.int(),
  list_complete: z.boolean(),
  status: z.string(),
  confidence: z.string(),
  outcome: z.string().optional(),
  tally: z.strictObject({ yes: z.int(), no: z.int(), abstain: z.int() }).optional(),
  sponsors: z.array(listedState.pick({ iso3: true, name: true, sources: true })).optional(),
  states: z.array(listedState),
  sources: z.array(page),
  notes: z.string(),
});

const factPage = z.strictObject({
  url: z.string().nullable(),
  title: z.string(),
  publisher: z.string(),
  date: z.string().nullable(),
  locator: z.string().optional(),
  seed: z.array(z.unknown()).optional(),
});

/** A fact of facts.json, strict for the same reason. */
export const originalFact = z.strictObject({
  id: z.string(),
  category: z.string(),
  kind: z.string(),
  value: z.unknown(),
  unit: z.string().nullable().optional(),
  population: z.string(),
  period: z.string().nullable(),
  qualifier: z.string().nullable(),
  source: factPage,
  corroboration: z.array(factPage).optional(),
  confidence: z.string(),
  note: z.string().optional(),
  passage_read_in: z.string(),
  statement: z.string(),
});

export type OriginalStatement = z.output<typeof originalStatement>;
export type OriginalFact = z.output<typeof originalFact>;

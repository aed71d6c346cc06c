import { z } from "zod";
import { filtersSchema, standingSchema } from "./schemas/standingsSchemas";
import { stateSchema } from "./schemas/stateSchemas";
import { sourceSchema, statementSchema } from "./schemas/statementSchemas";

const ROOT = "#/components/schemas/";

/** Schemas that documents share. */
const SHARED: readonly z.ZodType[] = [
  sourceSchema,
  statementSchema,
  stateSchema,
  standingSchema,
  filtersSchema,
];

/** Keys that make sense in a document of its own and not in a part of one. */
const OF_DOCUMENTS = ["$schema", "$id"];

/** The schemas of documents as JSON Schema, by id, each pointing to the others it holds. */
export function componentSchemas(documents: readonly z.ZodType[]): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const schema of new Set([...SHARED, ...documents])) registry.add(schema, { id: idOf(schema) });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => ROOT + id });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => [
      id,
      Object.fromEntries(Object.entries(schema).filter(([key]) => !OF_DOCUMENTS.includes(key))),
    ]),
  );
}

/** A reference to one of the components. */
export function schemaReference(schema: z.ZodType): { $ref: string } {
  return { $ref: ROOT + idOf(schema) };
}

function idOf(schema: z.ZodType): string {
  const id = z.globalRegistry.get(schema)?.id;
  if (id === undefined) throw new Error("internal: a schema of the API without an id");
  return id;
}

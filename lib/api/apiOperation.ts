import type { z } from "zod";
import type { Release } from "@/lib/domain/release";
import { schemaReference } from "./componentSchemas";
import type { QueryKey } from "./queryKey";
import type { Parameter } from "./resource";
import { badQueryDocument, busyDocument, notFoundDocument } from "./schemas/releaseSchemas";

interface Described {
  readonly id: string;
  readonly summary: string;
  readonly media: readonly string[];
  readonly schema: z.ZodType | null;
  readonly keys: readonly QueryKey[];
  readonly parameter: Parameter | null;
  /** Whether the answer is drawn in its turn, which may be too far off. */
  readonly drawn: boolean;
}

/** What can be asked of one path, and all it may answer. */
export function apiOperation(
  release: Release,
  { id, summary, media, schema, keys, parameter, drawn }: Described,
  reference: (key: QueryKey) => { readonly $ref: string },
) {
  const content = schema === null ? {} : { schema: schemaReference(schema) };
  return {
    operationId: id,
    summary,
    parameters: [...(parameter === null ? [] : [pathParameter(release, parameter)]), ...keys.map(reference)],
    responses: {
      200: {
        description: "The answer",
        headers: headers("Access-Control-Allow-Origin", "Cache-Control", "ETag"),
        content: Object.fromEntries(media.map((type) => [type, content])),
      },
      304: {
        description: "The answer is the one of If-None-Match",
        headers: headers("Access-Control-Allow-Origin", "Cache-Control", "ETag"),
      },
      ...(keys.length > 0 && { 400: failure("A value is not one of those allowed", badQueryDocument) }),
      ...(parameter !== null && { 404: failure(`There is no such ${parameter.what}`, notFoundDocument) }),
      ...(drawn && { 503: failure("Too many are being drawn", busyDocument, "Retry-After") }),
    },
  };
}

function headers(...names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

function failure(description: string, schema: z.ZodType, ...more: readonly string[]) {
  return {
    description,
    headers: headers("Access-Control-Allow-Origin", "Cache-Control", ...more),
    content: { "application/json": { schema: schemaReference(schema) } },
  };
}

function pathParameter(release: Release, { name, description, values }: Parameter) {
  return { name, in: "path", required: true, description, schema: { type: "string", enum: values(release) } };
}

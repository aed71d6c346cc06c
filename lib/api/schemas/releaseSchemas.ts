import { z } from "zod";
import * as word from "./words";

const cell = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);

export const tableDocument = z
  .object({
    ...word.versionFields,
    table: word.text,
    title: word.text,
    rows: z
      .array(z.record(z.string(), cell))
      .describe("Values in the types of the data package; empty cells are null"),
  })
  .meta({ id: "TableDocument", description: "A table of the data package as JSON" });

export const dataPackageDocument = z
  .looseObject({
    name: word.text,
    version: word.versionFields.version,
    created: z.iso.datetime(),
    resources: z.array(
      z.looseObject({
        name: word.text,
        path: word.text.describe("Relative to this document"),
        bytes: word.count,
        hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
        rowCount: word.count,
        schema: z.looseObject({ fields: z.array(z.looseObject({ name: word.text })) }),
      }),
    ),
  })
  .meta({ id: "DataPackage", description: "A descriptor after Data Package v2" });

export const openApiDocument = z
  .looseObject({ openapi: z.literal("3.1.0"), paths: z.looseObject({}), components: z.looseObject({}) })
  .meta({ id: "OpenApi", description: "This description" });

export const badQueryDocument = z
  .object({
    error: word.text,
    key: word.text,
    value: word.text,
    allowed: z.array(word.text),
    problems: z.array(
      z.object({ key: word.text, value: word.text, message: word.text, allowed: z.array(word.text) }),
    ),
  })
  .meta({
    id: "BadQuery",
    description: "The first bad value with what is allowed, and all of them in problems",
  });

export const notFoundDocument = z
  .object({ error: word.text, value: word.text, allowed: z.array(word.text) })
  .meta({ id: "NotFound", description: "What is not there, and what there is instead" });

export const busyDocument = z
  .object({ error: word.text })
  .meta({ id: "Busy", description: "Too many pictures are being drawn; Retry-After says when to ask again" });

export type TableDocument = z.output<typeof tableDocument>;

import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Dataset } from "@/lib/domain/dataset";
import type { Release, ReleaseTable } from "@/lib/domain/release";
import { csvRecords } from "./csvRecords";

const fieldType = z.enum(["string", "integer", "number", "boolean", "date", "year", "list"]);

const field = z.object({
  name: z.string(),
  type: fieldType,
  description: z.string(),
  constraints: z
    .object({ required: z.boolean().optional(), enum: z.array(z.string()).optional() })
    .optional()
    .transform((constraints) => constraints ?? {}),
});

const descriptorSchema = z.looseObject({
  resources: z.array(
    z.looseObject({
      name: z.string(),
      title: z.string(),
      path: z.string(),
      schema: z.looseObject({ fields: z.array(field) }),
    }),
  ),
});

/**
 * Reads the files of a checked data folder as they are, to give them away.
 * @param dataset what the folder was loaded to
 * @param versions the data versions that can be asked for, the newest first
 */
export function loadRelease(folder: string, dataset: Dataset, versions: readonly string[] = [dataset.version]): Release {
  const text = (file: string) => readFileSync(path.join(folder, file), "utf8");
  const descriptor = JSON.parse(text("datapackage.json")) as Record<string, unknown>;
  const { resources } = descriptorSchema.parse(descriptor);
  return {
    dataset,
    versions,
    descriptor,
    tables: resources.map(({ name, title, path: file, schema }): ReleaseTable => {
      const csv = text(file);
      const [, ...body] = csvRecords(csv).records;
      return { name, title, file, fields: schema.fields, csv, rows: body.map(({ cells }) => cells) };
    }),
    // Read when asked for: a page needs the tables alone, and must not fail where the prose is missing.
    get readme() {
      return text("README.md");
    },
    get changelog() {
      return text("CHANGELOG.md");
    },
  };
}

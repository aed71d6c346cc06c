import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Problem } from "./problem";

const FILE = "datapackage.json";

const descriptor = z.object({
  version: z.string("expected a version such as 2026.1").regex(/^\d{4}\.\d+$/, "expected a version such as 2026.1"),
  created: z.iso.datetime("expected a date and time such as 2026-11-23T00:00:00Z"),
});

export interface Version {
  readonly version: string;
  readonly compiledOn: string;
}

/** Reads the version and the day of compilation from the package descriptor; null with a problem if it has none. */
export function readVersion(folder: string): { version: Version | null; problems: readonly Problem[] } {
  const location = path.join(folder, FILE);
  if (!existsSync(location)) return faulty([problem(null, "the file is missing", "Put it back.")]);
  const content = parseJson(readFileSync(location, "utf8"));
  if (content === undefined) return faulty([problem(null, "this is not JSON", "Mend its brackets and commas.")]);
  const parsed = descriptor.safeParse(content);
  if (!parsed.success) {
    const remedy = "Correct it in the descriptor.";
    return faulty(parsed.error.issues.map(({ path: keys, message }) => problem(keys.join(".") || null, message, remedy)));
  }
  const { version, created } = parsed.data;
  return { version: { version, compiledOn: created.slice(0, "YYYY-MM-DD".length) }, problems: [] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function faulty(problems: Problem[]) {
  return { version: null, problems };
}

function problem(column: string | null, message: string, remedy: string): Problem {
  return { file: FILE, line: 1, column, value: null, message, remedy };
}

import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative } from "node:path";

const ROOT = process.cwd();

export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every file below the folders of the root whose name ends as asked; a folder that is not there has none. */
export function sourceFiles(folders: readonly string[], ending: RegExp): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({
        path: relative(ROOT, path).replaceAll("\\", "/"),
        text: readFileSync(path, "utf8"),
      })),
  );
}

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"']+)["']/g;

/** What a file imports: paths from the root for ours, package names for the rest. */
export function importsOf({ path, text }: SourceFile): string[] {
  return [...text.matchAll(IMPORT)]
    .map((match) => match[1] ?? "")
    .map((name) => {
      if (name.startsWith("@/")) return name.slice(2);
      return name.startsWith(".") ? posix.join(posix.dirname(path), name) : name;
    });
}

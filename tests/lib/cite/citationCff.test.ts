import { expect, test } from "vitest";
import { citationFile } from "@/lib/api/citationFile";
import { release } from "../../fixtures/release";

const text = citationFile(release);

test("says what the Citation File Format asks of every file, for a dataset of this version", () => {
  const top = new Map(
    [...text.matchAll(/^([a-z-]+): ?(.*)$/gm)].map(([, key, value]) => [
      key,
      /^"/.test(value!) ? JSON.parse(value!) : value,
    ]),
  );
  for (const key of ["cff-version", "message", "title", "authors"]) expect(top.has(key)).toBe(true);
  expect(top.get("type")).toBe("dataset");
  expect(top.get("version")).toBe(release.dataset.version);
  expect(top.get("date-released")).toBe(release.dataset.compiledOn);
  expect(top.get("license")).toBe("CC-BY-4.0");
});

import path from "node:path";
import { expect, test } from "vitest";
import { MEDIA_SECTIONS } from "@/lib/view/mediaSections";
import { DATA } from "../../data/copyOfData";
import { readRows } from "../../data/readRows";

test("every fact of the table has one place on the media page", () => {
  const placed: string[] = Object.values(MEDIA_SECTIONS).flat();
  const facts = readRows(path.join(DATA, "facts.csv")).map(({ id }) => id!);
  expect([...placed].sort()).toEqual([...facts].sort());
});

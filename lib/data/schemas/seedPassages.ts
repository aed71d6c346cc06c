import { z } from "zod";
import type { SeedPassage } from "@/lib/domain/fact";
import type { Cell } from "./cell";
import { json } from "./cells";

const passages = z
  .array(
    z.strictObject({
      file: z.string().min(1),
      line: z.int().positive(),
      col: z.int().positive(),
      anchor: z.string().min(1),
    }),
  )
  .min(1);

/** The places of a fact in the seed documents. */
export const seedPassages: Cell<readonly SeedPassage[]> = {
  expected: "a JSON list of places in the seed documents",
  remedy: "Write file, line, col and anchor for each",
  read: (cell) => passages.safeParse(json.read(cell)).data,
};

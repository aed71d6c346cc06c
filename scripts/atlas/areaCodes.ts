import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";

const rowSchema = z.object({
  id: z.string().regex(/^[A-Z]{3}$/),
  iso_numeric: z.string().regex(/^(\d{3})?$/),
  kind: z.enum(["state", "territory", "non_self_governing", "not_member"]),
  natural_earth_name: z.string().min(1),
});

export type AreaCode = z.infer<typeof rowSchema>;

/** Reads `data/geo/areas.csv`: the id and kind of every area of the map. Throws on a malformed row. */
export function areaCodes(): readonly AreaCode[] {
  const text = readFileSync(new URL("../../data/geo/areas.csv", import.meta.url), "utf8");
  return z.array(rowSchema).parse(parse(text, { columns: true }));
}

import { z } from "zod";
import { required } from "./cell";
import { oneOf, text } from "./cells";
import { iso3 } from "./codes";

export const ALIAS_KINDS = ["former", "common", "abbreviation"] as const;

/** A line of state_aliases.csv. */
export const aliasRow = z.object({
  state: required(iso3),
  alias: required(text),
  kind: required(oneOf(ALIAS_KINDS)),
});

import { z } from "zod";
import { required } from "./cell";
import { listOf } from "./cells";
import { identifier, iso3, sourceIdentifier } from "./codes";

/** A line of sponsors.csv. */
export const sponsorRow = z.object({
  statement: required(identifier),
  state: required(iso3),
  sources: required(listOf(sourceIdentifier, "source identifiers")),
});

import { z } from "zod";
import { REGIONAL_GROUPS } from "@/lib/domain/state";
import { optional, required } from "./cell";
import { day, flag, oneOf, text } from "./cells";
import { iso3, year } from "./codes";

/** A line of hrc_terms.csv. */
export const termRow = z.object({
  iso3: required(iso3),
  term_start_year: required(year),
  term_end_year: required(year),
  term_start: required(day),
  term_end: required(day),
  elected_on: required(day),
  seat_group: required(oneOf(REGIONAL_GROUPS)),
  elected_term_end_year: required(year),
  suspended_from: optional(day),
  suspended_to: optional(day),
  by_election: required(flag),
  note: optional(text),
  sources: required(text),
});

export type TermRow = z.output<typeof termRow>;

import { z } from "zod";
import { ARTICLE_LANGUAGES, OFFICIAL_STATUSES } from "@/lib/domain/language";
import { required } from "./cell";
import { oneOf, text } from "./cells";
import { iso3 } from "./codes";

/** A line of language_territories.csv. */
export const languageTerritoryRow = z.object({
  language: required(oneOf(ARTICLE_LANGUAGES)),
  state: required(iso3),
  status: required(oneOf(OFFICIAL_STATUSES)),
  source: required(text),
});

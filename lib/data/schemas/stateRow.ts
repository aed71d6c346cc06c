import { z } from "zod";
import { REGIONAL_GROUPS } from "@/lib/domain/state";
import { optional, required } from "./cell";
import { day, decimal, flag, oneOf, text, wholeNumber } from "./cells";
import { iso2, iso3, isoNumeric, year } from "./codes";

export const STATE_STATUSES = ["member", "observer"] as const;
/** The regional groups and the word for a state that is in none. */
export const REGION_CELLS = [...REGIONAL_GROUPS, "none"] as const;
export const BRI_STATUSES = ["member", "none", "listed-unconfirmed", "exited", "inferred", "initiator"] as const;

/** A line of states.csv. */
export const stateRow = z.object({
  iso3: required(iso3),
  iso2: required(iso2),
  iso_numeric: required(isoNumeric),
  status: required(oneOf(STATE_STATUSES)),
  name_en: required(text),
  name_en_cldr: required(text),
  name_official: required(text),
  name_tr: required(text),
  name_ug: required(text),
  name_zh: required(text),
  name_ar: required(text),
  name_fr: required(text),
  name_es: required(text),
  un_member_since: optional(day),
  un_regional_group: required(oneOf(REGION_CELLS)),
  un_regional_group_note: optional(text),
  oic_member: required(flag),
  oic_since: optional(year),
  oic_note: optional(text),
  bri_member: required(flag),
  bri_status: required(oneOf(BRI_STATUSES)),
  bri_since: optional(year),
  bri_exit: optional(year),
  bri_note: optional(text),
  lat: required(decimal),
  lon: required(decimal),
  marker_source: required(text),
  area_km2_ne: required(decimal),
  population: required(wholeNumber),
  population_year: optional(year),
  capital: required(text),
  px2_equalearth_960x500: required(decimal),
  needs_marker: required(flag),
  name_un_fr: required(text),
  name_un_es: required(text),
  name_un_zh: required(text),
  name_un_ar: required(text),
  name_un_ru: required(text),
});

export type StateRow = z.output<typeof stateRow>;

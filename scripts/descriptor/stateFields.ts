import { ALIAS_KINDS } from "@/lib/data/schemas/aliasRow";
import { BRI_STATUSES, REGION_CELLS, STATE_STATUSES } from "@/lib/data/schemas/stateRow";
import { field, type Field, requiredField } from "./field";

/** The fields of states.csv. */
export const stateFields: readonly Field[] = [
  requiredField("iso3", "string", "ISO 3166-1 alpha-3 code.", { pattern: "[A-Z]{3}" }),
  requiredField("iso2", "string", "ISO 3166-1 alpha-2 code.", { pattern: "[A-Z]{2}", unique: true }),
  requiredField("iso_numeric", "string", "ISO 3166-1 numeric code, three digits.", { pattern: "\\d{3}" }),
  requiredField("status", "string", "Member of the United Nations, or non-member observer State.", {
    enum: STATE_STATUSES,
  }),
  requiredField("name_en", "string", "English short name as the United Nations uses it."),
  requiredField("name_en_cldr", "string", "English name of the Unicode CLDR."),
  requiredField("name_official", "string", "English formal name."),
  requiredField("name_tr", "string", "Turkish name."),
  requiredField("name_ug", "string", "Uyghur name, Arabic script."),
  requiredField("name_zh", "string", "Chinese name, simplified."),
  requiredField("name_ar", "string", "Arabic name."),
  requiredField("name_fr", "string", "French name."),
  requiredField("name_es", "string", "Spanish name."),
  field(
    "un_member_since",
    "date",
    "Day of admission as the United Nations counts it; empty for an observer.",
  ),
  requiredField(
    "un_regional_group",
    "string",
    "Regional group for elections; none for a state in no group.",
    {
      enum: REGION_CELLS,
    },
  ),
  field("un_regional_group_note", "string", "What is particular about the group."),
  requiredField("oic_member", "boolean", "Member of the Organisation of Islamic Cooperation."),
  field("oic_since", "year", "Year of joining it."),
  field("oic_note", "string", "Suspensions, and other years given."),
  requiredField("bri_member", "boolean", "Counted with the Belt and Road Initiative; see bri_status."),
  requiredField("bri_status", "string", "How sure that membership is, or whether it has ended.", {
    enum: BRI_STATUSES,
  }),
  field("bri_since", "year", "Likely year of joining."),
  field("bri_exit", "year", "Year of leaving."),
  field("bri_note", "string", "What the sources disagree on."),
  requiredField("lat", "number", "Latitude of the marker in degrees, inside the state.", {
    minimum: -90,
    maximum: 90,
  }),
  requiredField("lon", "number", "Longitude of the marker in degrees, inside the state.", {
    minimum: -180,
    maximum: 180,
  }),
  requiredField("marker_source", "string", "How the marker was placed."),
  requiredField(
    "area_km2_ne",
    "number",
    "Area in square kilometres of the Natural Earth outline, inland water included.",
  ),
  requiredField("population", "integer", "Population in population_year.", { minimum: 0 }),
  field("population_year", "year", "Year of the population; empty where the source gives none."),
  requiredField("capital", "string", "Capital."),
  requiredField(
    "px2_equalearth_960x500",
    "number",
    "Area in square pixels on an Equal Earth map of 960 by 500.",
  ),
  requiredField("needs_marker", "boolean", "Smaller than 12 square pixels on that map."),
  requiredField("name_un_fr", "string", "French name as the United Nations uses it."),
  requiredField("name_un_es", "string", "Spanish name as the United Nations uses it."),
  requiredField("name_un_zh", "string", "Chinese name as the United Nations uses it."),
  requiredField("name_un_ar", "string", "Arabic name as the United Nations uses it."),
  requiredField("name_un_ru", "string", "Russian name as the United Nations uses it."),
];

/** The fields of state_aliases.csv. */
export const aliasFields: readonly Field[] = [
  requiredField("state", "string", "The state."),
  requiredField(
    "alias",
    "string",
    "A name people type; used for search and never shown as the state's name.",
  ),
  requiredField("kind", "string", "A former name, one in common use, or an abbreviation.", {
    enum: ALIAS_KINDS,
  }),
];

import { REGIONAL_GROUPS } from "@/lib/domain/state";
import { field, type Field, requiredField } from "./field";

/** The fields of hrc_terms.csv. */
export const termFields: readonly Field[] = [
  requiredField("iso3", "string", "The state."),
  requiredField("term_start_year", "year", "Year in which the term starts."),
  requiredField("term_end_year", "year", "Year in which it ends."),
  requiredField("term_start", "date", "First day of the term."),
  requiredField("term_end", "date", "Last day of the term; earlier than elected for when the state left."),
  requiredField("elected_on", "date", "Day of the election."),
  requiredField("seat_group", "string", "Regional group whose seat it is.", { enum: REGIONAL_GROUPS }),
  requiredField(
    "elected_term_end_year",
    "year",
    "Year in which the term was to end when the state was elected.",
  ),
  field("suspended_from", "date", "First day of a suspension."),
  field("suspended_to", "date", "Day on which the suspension ended."),
  requiredField("by_election", "boolean", "Elected to a seat left by another state."),
  field("note", "string", "What is particular about the term."),
  requiredField("sources", "string", "Keys of the list of sources in README.md, separated by spaces."),
];

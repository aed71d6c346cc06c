import { ARTICLE_LANGUAGES, OFFICIAL_STATUSES } from "@/lib/domain/language";
import { requiredField, type Field } from "./field";

/** The fields of language_territories.csv. */
export const languageFields: readonly Field[] = [
  requiredField("language", "string", "The language, by ISO 639-1 code.", { enum: ARTICLE_LANGUAGES }),
  requiredField("state", "string", "A state in which it is official."),
  requiredField("status", "string", "Official by law, in fact, or in a part of the state.", {
    enum: OFFICIAL_STATUSES,
  }),
  requiredField("source", "string", "Where the status comes from, with its version."),
];

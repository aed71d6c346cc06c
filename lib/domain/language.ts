import type { Iso3 } from "./state";

/** The languages of news articles that the facts speak about, by ISO 639-1 code. */
export const ARTICLE_LANGUAGES = ["zh", "en", "ur", "ja", "th", "tr"] as const;
/** How a language is official in a state, as CLDR says it. */
export const OFFICIAL_STATUSES = ["official", "de_facto_official", "official_regional"] as const;

export type ArticleLanguage = (typeof ARTICLE_LANGUAGES)[number];
export type OfficialStatus = (typeof OFFICIAL_STATUSES)[number];

/** A state in which a language is official. */
export interface LanguageTerritory {
  readonly language: ArticleLanguage;
  readonly state: Iso3;
  readonly status: OfficialStatus;
}

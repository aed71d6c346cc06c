import type { FactId } from "@/lib/domain/fact";
import type { ArticleLanguage } from "@/lib/domain/language";
import { DEFAULT_MEDIA_FILTERS, type FactSign, type MediaFilters, type Platform } from "@/lib/domain/media";
import type { Confidence } from "@/lib/domain/statement";

/** What a filter can ask of a fact. */
export interface FactTraits {
  readonly id: FactId;
  readonly sign: FactSign;
  readonly confidence: Confidence;
  readonly platforms: readonly Platform[];
  readonly languages: readonly ArticleLanguage[];
}

/** One value of one clause: what a chip shows and removes. */
export interface MediaClause {
  readonly key: "language" | "platform" | "factkind" | "confidence";
  readonly value: string;
}

/** The facts that pass all clauses; within a list any of its values will do. */
export function selectFacts(facts: readonly FactTraits[], filters: MediaFilters): FactId[] {
  const { language, platform, factkind, confidence } = filters;
  return facts
    .filter(
      (fact) =>
        (language === null || fact.languages.includes(language)) &&
        (platform === null || fact.platforms.includes(platform)) &&
        (factkind.length === 0 || factkind.includes(fact.sign)) &&
        (confidence.length === 0 || confidence.includes(fact.confidence)),
    )
    .map(({ id }) => id);
}

/** The clauses in force, a list value by value; the reading of the scale is none. */
export function mediaClauses({ language, platform, factkind, confidence }: MediaFilters): MediaClause[] {
  return [
    ...(language === null ? [] : [{ key: "language", value: language } as const]),
    ...(platform === null ? [] : [{ key: "platform", value: platform } as const]),
    ...factkind.map((value) => ({ key: "factkind", value }) as const),
    ...confidence.map((value) => ({ key: "confidence", value }) as const),
  ];
}

/** The change of filters that takes one clause out. */
export function withoutMediaClause(
  filters: MediaFilters,
  { key, value }: MediaClause,
): Partial<MediaFilters> {
  const current = filters[key];
  return Array.isArray(current)
    ? { [key]: current.filter((item) => item !== value) }
    : { [key]: DEFAULT_MEDIA_FILTERS[key] };
}

/** Of the keys in force, the one whose removal brings the most facts back; null where none alone does. */
export function mediaEmptyAdvice(
  facts: readonly FactTraits[],
  filters: MediaFilters,
): MediaClause["key"] | null {
  const keys = [...new Set(mediaClauses(filters).map(({ key }) => key))];
  const found = keys
    .map((key) => ({
      key,
      count: selectFacts(facts, { ...filters, [key]: DEFAULT_MEDIA_FILTERS[key] }).length,
    }))
    .sort((a, b) => b.count - a.count)[0];
  return found === undefined || found.count === 0 ? null : found.key;
}

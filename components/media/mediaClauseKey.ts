import type { MediaClause } from "@/lib/filters/selectFacts";

/** Where a clause's words stand in the catalogue, under `media`. */
export function mediaClauseKey({ key, value }: MediaClause) {
  return `clause.${key}.${value}` as "clause.platform.news";
}

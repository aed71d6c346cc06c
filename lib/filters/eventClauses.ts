import { DEFAULT_EVENT_FILTERS, type EventFilters } from "@/lib/domain/eventFilters";

/** The keys that leave events out of view. */
export const EVENT_CLAUSES = [
  "lane",
  "from",
  "to",
  "topic",
  "forum",
  "kind",
] as const satisfies readonly (keyof EventFilters)[];

export type EventClauseKey = (typeof EVENT_CLAUSES)[number];

/** One value of one clause: what a chip shows and removes. */
export interface EventClause {
  readonly key: EventClauseKey;
  readonly value: string;
}

/** The clauses in force, a list value by value. */
export function activeEventClauses(filters: EventFilters): EventClause[] {
  return EVENT_CLAUSES.flatMap((key): EventClause[] => {
    const value = filters[key];
    if (value === null || (key === "topic" && value === "any")) return [];
    if (typeof value === "string") return [{ key, value }];
    return value.map((item) => ({ key, value: item }));
  });
}

/** The change of filters that takes one clause out. */
export function withoutEventClause(
  filters: EventFilters,
  { key, value }: EventClause,
): Partial<EventFilters> {
  const current = filters[key];
  return typeof current === "string" || current === null
    ? { [key]: DEFAULT_EVENT_FILTERS[key] }
    : { [key]: current.filter((item) => item !== value) };
}

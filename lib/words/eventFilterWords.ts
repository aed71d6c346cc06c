import type { EventFilters } from "@/lib/domain/eventFilters";
import { activeEventClauses, type EventClause } from "@/lib/filters/eventClauses";
import { formatDate } from "@/lib/format/formatDate";
import type { Words } from "./words";

/** A clause of the page of events as its chip names it. */
export function eventClauseWords(t: Words, { key, value }: EventClause, language: string): string {
  const said =
    key === "from" || key === "to" ? formatDate(value, language, "short") : t(`events.${key}.${value}`);
  return t(`events.clause.${key}`, { value: said });
}

/** The filters of the page of events in force, as its chips name them. */
export function eventFilterWords(t: Words, filters: EventFilters, language: string): string[] {
  return activeEventClauses(filters).map((clause) => eventClauseWords(t, clause, language));
}

import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";

/** One value of one clause: what a chip shows and removes. */
export interface Clause {
  readonly key: keyof Filters;
  readonly value: string;
}

/** The clauses of a filter state that differ from the default, a list value by value; the view is none. */
export function activeClauses(filters: Filters): Clause[] {
  return (Object.keys(DEFAULT_FILTERS) as (keyof Filters)[]).flatMap((key): Clause[] => {
    const value = filters[key];
    if (key === "view" || value === DEFAULT_FILTERS[key]) return [];
    if (value === null) return [];
    if (typeof value === "string") return [{ key, value }];
    return value.map((item) => ({ key, value: item }));
  });
}

/** The change of filters that takes one clause out. */
export function withoutClause(filters: Filters, { key, value }: Clause): Partial<Filters> {
  const current = filters[key];
  return typeof current === "string" || current === null
    ? { [key]: DEFAULT_FILTERS[key] }
    : { [key]: current.filter((item) => item !== value) };
}

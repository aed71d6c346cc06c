import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";

/** One value of one clause: what a chip shows and removes. */
export interface Clause<F extends Filters = Filters> {
  readonly key: keyof F & string;
  readonly value: string;
}

/** Keys that say how something is shown; no clause. */
const SHOWING: readonly string[] = ["view", "lens"];

/** The clauses of a filter state that differ from the default, a list value by value; the view is none. */
export function activeClauses(filters: Filters): Clause[];
export function activeClauses<F extends Filters>(filters: F, defaults: F): Clause<F>[];
export function activeClauses(filters: Filters, defaults: Filters = DEFAULT_FILTERS): Clause[] {
  return (Object.keys(defaults) as (keyof Filters)[]).flatMap((key): Clause[] => {
    const value = filters[key];
    if (SHOWING.includes(key) || value === defaults[key]) return [];
    if (value === null) return [];
    if (typeof value === "string") return [{ key, value }];
    return value.map((item) => ({ key, value: item }));
  });
}

/** The change of filters that takes one clause out. */
export function withoutClause(filters: Filters, clause: Clause): Partial<Filters>;
export function withoutClause<F extends Filters>(filters: F, clause: Clause<F>, defaults: F): Partial<F>;
export function withoutClause(
  filters: Filters,
  { key, value }: Clause,
  defaults: Filters = DEFAULT_FILTERS,
): Partial<Filters> {
  const current = filters[key];
  return typeof current === "string" || current === null
    ? { [key]: defaults[key] }
    : { [key]: current.filter((item) => item !== value) };
}

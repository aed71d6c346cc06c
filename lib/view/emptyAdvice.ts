import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import type { CompiledRecord } from "@/lib/stats/compileRecord";
import { bestRemoval } from "./bestRemoval";
import { dashboardView, type DashboardView } from "./dashboardView";

/** Why nothing is in view, and the clauses whose removal brings the most back. */
export interface EmptyAdvice {
  readonly reason: "statements" | "states" | "dates";
  readonly remove: readonly (keyof Filters)[];
}

const CANDIDATES: readonly (readonly (keyof Filters)[])[] = [
  ["standing"],
  ["group"],
  ["region"],
  ["states"],
  ["lists"],
  ["kind"],
  ["forum"],
  ["statement"],
  ["topic"],
  ["from", "to"],
];

/** Advice for a view without states or statements; null where there is something to see. */
export function emptyAdvice(compiled: CompiledRecord, view: DashboardView): EmptyAdvice | null {
  if (view.stateCount > 0 && view.selected.length > 0) return null;
  const { filters } = view;
  const backwards = filters.from !== null && filters.to !== null && filters.from > filters.to;
  if (backwards) return { reason: "dates", remove: ["from", "to"] };
  return {
    reason: view.selected.length === 0 ? "statements" : "states",
    remove: bestRemoval(CANDIDATES, filters, DEFAULT_FILTERS, (other) => {
      const next = dashboardView(compiled, other);
      return next.selected.length > 0 ? next.stateCount : 0;
    }),
  };
}

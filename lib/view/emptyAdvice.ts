import { DEFAULT_FILTERS, type Filters } from "@/lib/domain/filters";
import type { CompiledRecord } from "@/lib/stats/compileRecord";
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
  const best = CANDIDATES.filter((keys) => keys.some((key) => filters[key] !== DEFAULT_FILTERS[key]))
    .map((keys) => {
      const reset = Object.fromEntries(keys.map((key) => [key, DEFAULT_FILTERS[key]]));
      const next = dashboardView(compiled, { ...filters, ...reset });
      return { keys, states: next.selected.length > 0 ? next.stateCount : 0 };
    })
    .sort((a, b) => b.states - a.states)[0];
  return {
    reason: view.selected.length === 0 ? "statements" : "states",
    remove: best !== undefined && best.states > 0 ? best.keys : [],
  };
}

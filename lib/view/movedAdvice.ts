import { DEFAULT_COMPARE_FILTERS as DEFAULTS, type CompareFilters } from "@/lib/filters/compareFilters";
import type { CompiledRecord } from "@/lib/stats/compileRecord";
import { bestRemoval } from "./bestRemoval";
import { movedView, type MovedView } from "./movedView";

/** The keys that can be to blame for an empty comparison, each with those that go with it. */
const CANDIDATES = [
  ["movement"],
  ["was"],
  ["standing"],
  ["group"],
  ["region"],
  ["states"],
  ["lists"],
  ["kind"],
  ["forum"],
  ["topic"],
  ["from", "to"],
] as const satisfies readonly (readonly (keyof CompareFilters)[])[];

export type BlamedKey = (typeof CANDIDATES)[number][number];

/** Why nothing can be compared, and the clauses whose removal brings the most back. */
export interface MovedAdvice {
  readonly reason: "backwards" | "after" | "states";
  readonly remove: readonly BlamedKey[];
}

/** Advice for a comparison without states or without statements between its dates; null where there is something. */
export function movedAdvice(compiled: CompiledRecord, view: MovedView): MovedAdvice | null {
  const { filters, span } = view;
  if (!span.forward) return { reason: "backwards", remove: ["from", "to"] };
  if (view.stateCount > 0 && view.after.length > 0) return null;
  return {
    reason: view.after.length === 0 ? "after" : "states",
    remove: bestRemoval(CANDIDATES, filters, DEFAULTS, (other) => {
      const next = movedView(compiled, other);
      return next.after.length > 0 ? next.stateCount : 0;
    }),
  };
}

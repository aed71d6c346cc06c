"use client";

import { createContext, useContext } from "react";
import type { AddressChange } from "@/lib/domain/addressChange";
import type { Filters } from "@/lib/domain/filters";

/** The clauses that hold a list of values, each of which can be toggled by itself. */
export type ListClause = "kind" | "region" | "group" | "standing" | "states" | "statement";

/** The only ways back: everything the reader does to the dashboard becomes a change of the address. */
export interface FilterActions {
  /** A discrete action (`push`, the default) or a step of a drag. */
  set(patch: Partial<Filters>, change?: AddressChange): void;
  /** Adds the value to the clause's list, or takes it out if it is there. */
  toggle(clause: ListClause, value: string): void;
  /** Takes every clause out; the kind of view stays. */
  clear(): void;
}

const FilterActionsContext = createContext<FilterActions | null>(null);

export const FilterActionsProvider = FilterActionsContext.Provider;

/** The filter actions of the dashboard around; the object never changes, so nothing re-renders for it. */
export function useFilterActions(): FilterActions {
  const actions = useContext(FilterActionsContext);
  if (actions === null) throw new Error("internal: useFilterActions outside the dashboard");
  return actions;
}

"use client";

import { createContext, useContext } from "react";
import type { FilterActions, ListClause } from "@/components/filters/FilterActions";
import type { AddressChange } from "@/lib/domain/addressChange";
import type { CompareFilters } from "@/lib/filters/compareFilters";

export type CompareListClause = ListClause | "was" | "movement";

/** The actions of the filters, over the keys of the comparison too. */
export interface CompareActions extends FilterActions {
  set(patch: Partial<CompareFilters>, change?: AddressChange): void;
  toggle(clause: CompareListClause, value: string): void;
}

const CompareActionsContext = createContext<CompareActions | null>(null);

export const CompareActionsProvider = CompareActionsContext.Provider;

/** The actions of the comparison around; the object never changes, so nothing re-renders for it. */
export function useCompareActions(): CompareActions {
  const actions = useContext(CompareActionsContext);
  if (actions === null) throw new Error("internal: useCompareActions outside the comparison");
  return actions;
}

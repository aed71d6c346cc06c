import { useMemo } from "react";
import type { FilterActions } from "@/components/filters/FilterActions";
import { usePageFilters } from "@/components/filters/usePageFilters";
import type { Filters } from "@/lib/domain/filters";
import { statementFilters } from "@/lib/view/statementModel";

/**
 * The filters about states, from the address. The clauses about statements mean nothing on the page of one; they
 * stay in the address, untouched, for the page the reader goes to next.
 */
export function useStatementFilters(): { filters: Filters; actions: FilterActions } {
  const { filters, actions } = usePageFilters();
  const own = useMemo(() => statementFilters(filters), [filters]);
  const ownActions = useMemo<FilterActions>(
    () => ({ ...actions, clear: () => actions.set({ region: [], group: [], standing: [], states: [] }) }),
    [actions],
  );
  return { filters: own, actions: ownActions };
}

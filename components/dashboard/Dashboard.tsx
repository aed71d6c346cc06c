"use client";

import { FilterActionsProvider } from "@/components/filters/FilterActions";
import { useFilters } from "@/components/filters/useFilters";
import styles from "./dashboard.module.css";
import { DashboardViews, type DashboardProps } from "./DashboardViews";
import { useSettling } from "./useSettling";
import { useHydrated } from "@/components/page/useHydrated";

/** The dashboard: one filter state comes in from the address, and only the address changes it. */
export function Dashboard(props: DashboardProps) {
  const { filters, actions } = useFilters();
  const ready = useHydrated();
  const settling = useSettling(filters);
  return (
    <FilterActionsProvider value={actions}>
      <div
        className={styles.dashboard}
        data-dashboard
        data-ready={ready}
        data-settling={settling || undefined}
      >
        <DashboardViews {...props} asked={filters} />
      </div>
    </FilterActionsProvider>
  );
}

"use client";

import type { ReactNode } from "react";
import { FilterActionsProvider } from "@/components/filters/FilterActions";
import { PictureDrop } from "@/components/export/PictureDrop";
import { useFilters } from "@/components/filters/useFilters";
import { useHydrated } from "@/components/page/useHydrated";
import styles from "./dashboard.module.css";
import { DashboardViews, type DashboardProps } from "./DashboardViews";
import { useOpenView } from "./useOpenView";
import { useQueryLinks } from "./useQueryLinks";

interface Props extends DashboardProps {
  /** What stands below the views and does not follow the filters. */
  readonly children: ReactNode;
}

/** The dashboard: one filter state comes in from the address, and only the address changes it. */
export function Dashboard({ children, ...props }: Props) {
  const { filters, dragging, actions } = useFilters();
  const ready = useHydrated();
  const follow = useQueryLinks(actions);
  const open = useOpenView(actions);
  return (
    <FilterActionsProvider value={actions}>
      {/* The links themselves are the keyboard's way: Enter on a link is a click. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div className={styles.dashboard} data-dashboard data-ready={ready} onClick={follow}>
        <DashboardViews {...props} asked={filters} dragging={dragging} />
        <div className={styles.part}>{children}</div>
        <PictureDrop version={props.model.version} onView={open} />
      </div>
    </FilterActionsProvider>
  );
}

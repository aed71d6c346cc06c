"use client";

import { StateTiles } from "@/components/charts/tiles/StateTiles";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import { useStateReceipts } from "./receipt/useStateReceipts";
import styles from "./stanceMap.module.css";

interface Props {
  readonly model: DashboardModel;
  readonly view: DashboardView;
}

/** The tiles in their place, with the receipts the map has. */
export function StanceTiles({ model, view }: Props) {
  const { listener, receipt } = useStateReceipts(model, view);
  return (
    <div className={styles.stance} data-frame>
      <StateTiles model={model} view={view} {...listener} />
      {receipt}
    </div>
  );
}

"use client";

import { CouncilSeats } from "@/components/charts/seats/CouncilSeats";
import type { Chamber } from "@/lib/chart/chamber";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import { useStateReceipts } from "./receipt/useStateReceipts";
import styles from "./stanceMap.module.css";

interface Props {
  readonly model: DashboardModel;
  readonly chamber: Chamber;
  readonly view: DashboardView;
  /** Whether they stand on the page of the vote. */
  readonly own?: boolean;
}

/** The seats of a recorded vote in their place, with the receipts the map has. */
export function StanceSeats({ model, chamber, view, own = false }: Props) {
  const { listener, receipt } = useStateReceipts(model, view);
  return (
    <div className={styles.stance} data-frame>
      <CouncilSeats model={model} chamber={chamber} view={view} own={own} {...listener} />
      {receipt}
    </div>
  );
}

"use client";

import { useSyncExternalStore } from "react";
import { useTranslations } from "next-intl";
import { emphasisStore } from "@/components/charts/shared/emphasisStore";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { MovedView } from "@/lib/view/movedView";
import { movedAnchor } from "./movedAnchor";
import styles from "./moved.module.css";
import { useMovedLabels } from "./useMovedLabels";

/** One line under the map on the state pointed at, or on the state chosen last; it keeps its height. */
export function MapReadout({ model, view }: { model: DashboardModel; view: MovedView }) {
  const t = useTranslations("moved.map");
  const labelOf = useMovedLabels(model, view);
  const emphasis = useSyncExternalStore(
    emphasisStore.subscribe,
    emphasisStore.get,
    emphasisStore.getOnServer,
  );
  const iso3 = emphasis?.kind === "state" ? emphasis.iso3 : view.filters.states.at(-1);
  const place = model.record.states.findIndex((state) => state.iso3 === iso3);
  return (
    <p className={styles.readout} data-readout={iso3}>
      {place < 0 || iso3 === undefined ? (
        t("rest")
      ) : (
        <>
          {labelOf({ iso3, name: model.names[place]! })}{" "}
          {view.filters.states.includes(iso3) && view.forLists[place] === 1 && (
            <a href={`#${movedAnchor(iso3)}`}>{t("toRecord")}</a>
          )}
        </>
      )}
    </p>
  );
}

"use client";

import dynamic from "next/dynamic";
import { useCallback, useId, useMemo } from "react";
import { useTranslations } from "next-intl";
import { Choropleth } from "@/components/charts/choropleth/Choropleth";
import type { MapPixel } from "@/components/charts/choropleth/mapPlace";
import { useFilterActions } from "@/components/filters/FilterActions";
import type { Iso3 } from "@/lib/domain/state";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import { mapMarks } from "@/lib/view/mapMarks";
import { regionByName } from "@/lib/view/regionByName";
import { EmphasisRing } from "./EmphasisRing";
import { emphasisStore } from "./emphasisStore";
import { useReceipt } from "./receipt/useReceipt";
import styles from "./stanceMap.module.css";
import { useMapLabels } from "./useMapLabels";
import { useMapPaths } from "./useMapPaths";

const Receipt = dynamic(() => import("./receipt/Receipt").then((module) => module.Receipt), { ssr: false });

interface Props {
  readonly model: DashboardModel;
  readonly geometry: MapGeometry;
  readonly view: DashboardView;
}

/** The map in its place: what the reader points at is told to the other charts, a pick becomes a filter and a receipt. */
export function StanceMap({ model, geometry, view }: Props) {
  const t = useTranslations("map");
  const id = useId();
  const actions = useFilterActions();
  const receipt = useReceipt();
  const { point, pin, close } = receipt;
  const { paths, setLevel } = useMapPaths(model.version);
  const labelOf = useMapLabels();
  const marks = useMemo(() => mapMarks(model.record, model.names, view), [model, view]);
  const regionOf = useCallback((iso3: Iso3) => regionByName(model, iso3), [model]);

  const onPoint = useCallback(
    (iso3: Iso3 | null, at: MapPixel) => {
      emphasisStore.set(iso3 === null ? null : { kind: "state", iso3 });
      point(iso3, at);
    },
    [point],
  );
  const chosen = view.filters.states;
  const onPick = useLatest((iso3: Iso3, others: readonly Iso3[], at: MapPixel) => {
    if (chosen.includes(iso3)) close();
    else pin(iso3, others, at);
    actions.toggle("states", iso3);
  });
  const onInstead = (iso3: Iso3) => {
    if (receipt.open === null) return;
    const { iso3: taken, others, at } = receipt.open;
    const left = chosen.filter((code) => code !== taken && code !== iso3);
    actions.set({ states: [...left, iso3] });
    pin(iso3, [taken, ...others.filter((code) => code !== iso3)], at);
  };
  return (
    <div className={styles.stance}>
      <Choropleth
        id={id}
        label={t("label")}
        wheelHint={t("wheelHint")}
        geometry={geometry}
        marks={marks}
        labelOf={labelOf}
        regionOf={regionOf}
        paths={paths}
        onPoint={onPoint}
        onPick={onPick}
        onDismiss={close}
        onLevel={setLevel}
      >
        <EmphasisRing id={id} geometry={geometry} />
      </Choropleth>
      {receipt.open === null ? null : (
        <Receipt model={model} view={view} open={receipt.open} onInstead={onInstead} onKeep={receipt.keep} onLeave={point} onClose={close} />
      )}
      <p className={styles.disclaimer}>{t("disclaimer")}</p>
    </div>
  );
}

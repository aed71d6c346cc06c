"use client";

import dynamic from "next/dynamic";
import { useCallback, useEffect, useId, useMemo, useRef } from "react";
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
import { emphasisStore } from "@/components/charts/shared/emphasisStore";
import { useReceipt, type OpenReceipt } from "./receipt/useReceipt";
import styles from "./stanceMap.module.css";
import { useMapLabels } from "./useMapLabels";
import { useMapPaths } from "./useMapPaths";
import { whenIdle } from "./whenIdle";

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
  const chosen = useRef(view.filters.states);
  useEffect(() => {
    chosen.current = view.filters.states;
  }, [view]);
  useEffect(() => whenIdle(() => void import("./receipt/Receipt")), []);
  const { paths, onLevel } = useMapPaths(model.version);
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
  const onPick = useCallback(
    (iso3: Iso3, others: readonly Iso3[], at: MapPixel) => {
      const before = chosen.current;
      if (before.includes(iso3) && others.length === 0) close();
      else pin({ iso3, others, at, before });
      actions.toggle("states", iso3);
    },
    [actions, close, pin],
  );
  const onInstead = useCallback(
    (iso3: Iso3, { iso3: taken, others, at, before }: OpenReceipt) => {
      const states = before.includes(iso3) ? before.filter((code) => code !== iso3) : [...before, iso3];
      actions.set({ states });
      pin({ iso3, others: [taken, ...others.filter((code) => code !== iso3)], at, before });
    },
    [actions, pin],
  );
  const ring = useMemo(() => <EmphasisRing id={id} geometry={geometry} />, [id, geometry]);
  return (
    <div>
      <div className={styles.stance}>
        <Choropleth
          id={id}
          label={t("label")}
          mutedHint={t("mutedHint")}
          wheelHint={t("wheelHint")}
          geometry={geometry}
          marks={marks}
          labelOf={labelOf}
          regionOf={regionOf}
          paths={paths}
          onPoint={onPoint}
          onPick={onPick}
          onDismiss={close}
          onLevel={onLevel}
        >
          {ring}
        </Choropleth>
        {receipt.open === null ? null : (
          <Receipt
            model={model}
            view={view}
            open={receipt.open}
            onInstead={onInstead}
            onKeep={receipt.keep}
            onLeave={receipt.leave}
            onClose={close}
          />
        )}
      </div>
      <p className={styles.disclaimer}>{t("disclaimer")}</p>
    </div>
  );
}

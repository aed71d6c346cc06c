"use client";

import { useCallback, useId, useMemo } from "react";
import { useTranslations } from "next-intl";
import { Choropleth } from "@/components/charts/choropleth/Choropleth";
import type { Iso3 } from "@/lib/domain/state";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import { mapMarks } from "@/lib/view/mapMarks";
import { regionByName } from "@/lib/view/regionByName";
import { EmphasisRing } from "./EmphasisRing";
import { useStateReceipts } from "./receipt/useStateReceipts";
import styles from "./stanceMap.module.css";
import { useMapLabels } from "./useMapLabels";
import { useMapPaths } from "./useMapPaths";

interface Props {
  readonly model: DashboardModel;
  readonly geometry: MapGeometry;
  readonly view: DashboardView;
}

/** The map in its place: what the reader points at is told to the other charts, a pick becomes a filter and a receipt. */
export function StanceMap({ model, geometry, view }: Props) {
  const t = useTranslations("map");
  const id = useId();
  const { listener, receipt } = useStateReceipts(model, view);
  const { paths, onLevel } = useMapPaths(model.version);
  const labelOf = useMapLabels();
  const marks = useMemo(() => mapMarks(model.record, model.names, view), [model, view]);
  const regionOf = useCallback((iso3: Iso3) => regionByName(model, iso3), [model]);
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
          onLevel={onLevel}
          {...listener}
        >
          {ring}
        </Choropleth>
        {receipt}
      </div>
      <p className={styles.disclaimer}>{t("disclaimer")}</p>
    </div>
  );
}

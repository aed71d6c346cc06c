"use client";

import { useCallback, useMemo, useState } from "react";
import { useTranslations } from "next-intl";
import { Choropleth } from "@/components/charts/choropleth/Choropleth";
import { StripePatterns } from "@/components/charts/choropleth/StripePatterns";
import { pointAtState } from "@/components/charts/shared/emphasisStore";
import { EmphasisRing } from "@/components/dashboard/EmphasisRing";
import { useMapPaths } from "@/components/dashboard/useMapPaths";
import { ExportButton } from "@/components/export/ExportButton";
import type { Iso3 } from "@/lib/domain/state";
import { movementSlug } from "@/lib/filters/movementSlug";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import { MOVEMENTS } from "@/lib/stats/movement";
import { movementCss } from "@/lib/theme/movementCss";
import { MOVEMENT_STYLES } from "@/lib/theme/movementStyles";
import { changeMarks } from "@/lib/view/changeMarks";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { MovedView } from "@/lib/view/movedView";
import { regionByName } from "@/lib/view/regionByName";
import { useCompareActions } from "../CompareActions";
import { MapReadout } from "./MapReadout";
import styles from "./moved.module.css";
import { useMovedLabels } from "./useMovedLabels";

interface Props {
  readonly id: string;
  readonly model: DashboardModel;
  readonly geometry: MapGeometry;
  readonly view: MovedView;
}

const STRIPES = MOVEMENTS.flatMap((movement) => {
  const { hue, stripe } = MOVEMENT_STYLES[movement];
  return stripe === null
    ? []
    : [
        {
          name: movementSlug(movement),
          ground: `var(--standing-${hue})`,
          stripe: `var(--standing-${stripe})`,
        },
      ];
});

/** The map whose colour is the movement; a pick becomes a filter, and what is pointed at is told in a line below. */
export function ChangeMap({ id, model, geometry, view }: Props) {
  const t = useTranslations("moved.map");
  const map = useTranslations("map");
  const actions = useCompareActions();
  const { paths, onLevel: onDetail } = useMapPaths(model.version);
  const [level, setLevel] = useState(1);
  const onLevel = useCallback(
    (next: number) => {
      setLevel(next);
      onDetail(next);
    },
    [onDetail],
  );
  const marks = useMemo(() => changeMarks(model, view), [model, view]);
  const labelOf = useMovedLabels(model, view);
  const regionOf = useCallback((iso3: Iso3) => regionByName(model, iso3), [model]);
  const onPick = useCallback((iso3: Iso3) => actions.toggle("states", iso3), [actions]);
  const above = useMemo(
    () => (
      <>
        <StripePatterns id={id} level={level} stripes={STRIPES} />
        <EmphasisRing id={id} geometry={geometry} />
      </>
    ),
    [id, geometry, level],
  );
  return (
    <section className={styles.map} aria-labelledby="change-map-heading" data-chart="change">
      <style>{movementCss(id)}</style>
      <div className={styles.mapHead}>
        <h2 id="change-map-heading" className="visually-hidden">
          {t("heading")}
        </h2>
        <ExportButton chart="movement" />
      </div>
      <div data-view="change">
        <Choropleth
          id={id}
          label={t("label")}
          mutedHint={t("mutedHint")}
          wheelHint={map("wheelHint")}
          geometry={geometry}
          marks={marks}
          labelOf={labelOf}
          regionOf={regionOf}
          paths={paths}
          onPoint={pointAtState}
          onPick={onPick}
          onDismiss={dismiss}
          onLevel={onLevel}
        >
          {above}
        </Choropleth>
      </div>
      <MapReadout model={model} view={view} />
      <p className={styles.disclaimer}>{map("disclaimer")}</p>
    </section>
  );
}

function dismiss(): boolean {
  return false;
}

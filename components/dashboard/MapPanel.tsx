"use client";

import { useTranslations } from "next-intl";
import { ExportButton } from "@/components/export/ExportButton";
import type { Chamber } from "@/lib/chart/chamber";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import { OutlineStore } from "@/components/charts/choropleth/OutlineStore";
import styles from "./dashboard.module.css";
import { StanceMap } from "./StanceMap";
import { StanceSeats } from "./StanceSeats";
import { StanceTiles } from "./StanceTiles";
import { ViewSwitch } from "./ViewSwitch";

interface Props {
  readonly model: DashboardModel;
  readonly geometry: MapGeometry;
  readonly chamber: Chamber | null;
  readonly view: DashboardView;
}

/** The states, laid out as the reader chose: the map, equal tiles, or the seats of the vote. */
export function MapPanel({ model, geometry, chamber, view }: Props) {
  const t = useTranslations("views");
  const { view: layout } = view.filters;
  return (
    <section className={styles.map} aria-labelledby="map-heading" data-chart="map">
      <div className={styles.mapHead}>
        <h2 id="map-heading" className="visually-hidden">
          {t("heading")}
        </h2>
        <ViewSwitch filters={view.filters} />
        {(layout !== "seats" || chamber !== null) && <ExportButton chart={layout} />}
      </div>
      <div data-view={layout}>
        {layout === "map" && <StanceMap model={model} geometry={geometry} view={view} />}
        {layout === "tiles" && <StanceTiles model={model} view={view} />}
        {layout === "seats" &&
          (chamber === null ? (
            <p>{t("noVote")}</p>
          ) : (
            <StanceSeats model={model} chamber={chamber} view={view} />
          ))}
      </div>
      {layout !== "map" && <OutlineStore states={model.record.states} />}
    </section>
  );
}

"use client";

import { useMemo } from "react";
import { useTranslations } from "next-intl";
import { StandingsPicture } from "@/components/charts/choropleth/StandingsPicture";
import { ExportButton } from "@/components/export/ExportButton";
import { ExportSourceProvider } from "@/components/export/ExportSource";
import { useExportOf } from "@/components/export/useExportOf";
import article from "@/components/page/article.module.css";
import type { Filters } from "@/lib/domain/filters";
import { STANDINGS } from "@/lib/domain/standing";
import { queryOfFilters } from "@/lib/filters/queryOfFilters";
import { spanFilters } from "@/lib/filters/spanFilters";
import { formatDate } from "@/lib/format/formatDate";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import type { Tally } from "@/lib/stats/tallyStandings";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { formerSide } from "@/lib/view/formerSide";
import type { MovedView } from "@/lib/view/movedView";
import { spanStandingName } from "@/lib/words/spanStandingName";
import styles from "./moved.module.css";

interface Props {
  readonly id: string;
  readonly model: DashboardModel;
  readonly geometry: MapGeometry;
  readonly view: MovedView;
}

/** The standings before and since side by side, as two small maps. */
export function StandingsAt({ id, model, geometry, view }: Props) {
  const t = useTranslations("moved.pictures");
  const asked = spanFilters(view.filters, view.span);
  const { was, standing, movement } = view.filters;
  // A map of one day knows nothing of what stood or moved at another: it is taken away whole or not at all.
  const whole = [was, standing, movement].every((chosen) => chosen.length === 0);
  const dates = { a: formatDate(view.span.a, model.language), b: formatDate(view.span.b, model.language) };
  return (
    <section className={article.section} aria-labelledby="pictures-heading">
      <h2 id="pictures-heading" className={article.heading}>
        {t("heading")}
      </h2>
      <div className={styles.pictures}>
        <Picture
          {...{ id, model, geometry, whole }}
          when={t("then", dates)}
          filters={asked.then}
          tally={view.then}
          statements={view.before}
          inView={view.inView}
        />
        <Picture
          {...{ id, model, geometry, whole }}
          when={t("now", dates)}
          filters={asked.now}
          tally={view.now}
          statements={view.after}
          inView={view.inView}
        />
      </div>
    </section>
  );
}

const noWords = () => [];

interface PictureProps extends Omit<Props, "view"> {
  readonly when: string;
  /** Whether the dashboard's map can show as many states. */
  readonly whole: boolean;
  /** Under which the dashboard's map shows the same. */
  readonly filters: Filters;
  readonly tally: Tally;
  readonly statements: readonly number[];
  readonly inView: Uint8Array;
}

function Picture({ id, model, geometry, when, whole, filters, tally, statements, inView }: PictureProps) {
  const t = useTranslations("moved.pictures");
  const words = useTranslations();
  const { states } = model.record;
  const source = useExportOf(filters, model, queryOfFilters, noWords, true);
  const marks = useMemo(
    () =>
      states.map(({ iso3 }, i) => {
        const standing = STANDINGS[tally.standing[i]!]!;
        return {
          iso3,
          standing,
          side: standing === "withdrew" ? formerSide(model.record, statements, i) : null,
          muted: inView[i] === 0,
        };
      }),
    [states, model.record, tally, statements, inView],
  );
  const parts = STANDINGS.map((standing) => ({
    standing,
    count: marks.filter((mark) => mark.standing === standing && !mark.muted).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) =>
      t("part", {
        name: spanStandingName(words, standing, statements.length),
        count,
        total: states.length,
      }),
    );
  return (
    <figure>
      <figcaption>
        {when} <span>{t("of", { statements: statements.length })}</span>{" "}
        {whole && (
          <ExportSourceProvider value={source}>
            <ExportButton chart="map" what={when} />
          </ExportSourceProvider>
        )}
      </figcaption>
      <StandingsPicture
        id={id}
        label={t("label", { when, parts: parts.join(", ") })}
        geometry={geometry}
        marks={marks}
      />
    </figure>
  );
}

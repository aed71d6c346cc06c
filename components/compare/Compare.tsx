"use client";

import type { DehydratedState } from "@tanstack/react-query";
import { createLoader } from "nuqs";
import { useCallback, useMemo, useState } from "react";
import { ExportSourceProvider } from "@/components/export/ExportSource";
import { PictureDrop } from "@/components/export/PictureDrop";
import { useExportOf } from "@/components/export/useExportOf";
import { useOpenPicture } from "@/components/export/useOpenPicture";
import { FilterActionsProvider } from "@/components/filters/FilterActions";
import article from "@/components/page/article.module.css";
import { useHydrated } from "@/components/page/useHydrated";
import { compareAddress } from "@/lib/filters/compareAddress";
import { compareParsers } from "@/lib/filters/compareParsers";
import type { CompareFilters } from "@/lib/filters/compareFilters";
import { knownFilters, type UnknownValue } from "@/lib/filters/unknownValues";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import { compileRecord } from "@/lib/stats/compileRecord";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { CompareActionsProvider } from "./CompareActions";
import { CouncilLens } from "./council/CouncilLens";
import { ListPair } from "./lists/ListPair";
import { StatePair } from "./pair/StatePair";
import { useCompareFilters } from "./useCompareFilters";
import { WhoMoved } from "./moved/WhoMoved";

export interface CompareProps {
  readonly model: DashboardModel;
  readonly geometry: MapGeometry;
  /** Values of the link that mean nothing here. */
  readonly unknown: readonly UnknownValue[];
  /** Records of the states the link chooses. */
  readonly sent: DehydratedState;
}

const load = createLoader(compareParsers);
/** The address alone says what is compared: its dates and keys have no short names. */
const wordsOf = () => [];
const queryOf = (filters: CompareFilters) => compareAddress(filters).slice(1);

/** The comparison: one filter state comes in from the address, each section compares under it. */
export function Compare({ model, ...rest }: CompareProps) {
  const { filters: asked, actions } = useCompareFilters();
  const ready = useHydrated();
  const compiled = useMemo(() => compileRecord(model.record), [model.record]);
  const filters = useMemo(
    () => knownFilters(asked, compiled.stateIndex, compiled.statementIndex),
    [asked, compiled],
  );
  // What the link chose comes first. A later choice moves nothing: the section would leave from under the reader.
  const [first] = useState({ states: filters.states.length > 1, lists: filters.statement.length > 1 });
  const states = <StatePair model={model} compiled={compiled} filters={filters} sent={rest.sent} />;
  const lists = <ListPair model={model} compiled={compiled} filters={filters} />;
  const source = useExportOf(filters, model, queryOf, wordsOf, true);
  const onQuery = useCallback((query: string) => actions.set(load(query)), [actions]);
  const openPicture = useOpenPicture("compare", onQuery);
  return (
    <FilterActionsProvider value={actions}>
      <CompareActionsProvider value={actions}>
        <ExportSourceProvider value={source}>
          <div className={article.page} data-compare data-ready={ready}>
            <WhoMoved model={model} compiled={compiled} filters={filters} {...rest}>
              {first.states && states}
              {first.lists && lists}
            </WhoMoved>
            <CouncilLens model={model} compiled={compiled} filters={filters} />
            {!first.states && states}
            {!first.lists && lists}
            <PictureDrop version={model.version} onView={openPicture} />
          </div>
        </ExportSourceProvider>
      </CompareActionsProvider>
    </FilterActionsProvider>
  );
}

"use client";

import { useSyncExternalStore } from "react";
import { StateRing } from "@/components/charts/choropleth/StateRing";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import { emphasisStore } from "@/components/charts/shared/emphasisStore";

/** The line round the state that the reader points at in whatever chart. */
export function EmphasisRing({ id, geometry }: { id: string; geometry: MapGeometry }) {
  const emphasis = useSyncExternalStore(
    emphasisStore.subscribe,
    emphasisStore.get,
    emphasisStore.getOnServer,
  );
  if (emphasis?.kind !== "state") return null;
  return <StateRing id={id} geometry={geometry} iso3={emphasis.iso3} kind="pointed" level={1} />;
}

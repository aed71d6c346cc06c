"use client";

import { useSyncExternalStore } from "react";
import type { IsoDate } from "@/lib/domain/statement";
import type { CompiledRecord } from "@/lib/stats/compileRecord";
import { emphasisCss } from "@/lib/view/emphasisCss";
import { emphasisStore } from "@/components/charts/shared/emphasisStore";

/** One style element that answers to what the reader points at; no chart re-renders for it. */
export function EmphasisStyle({ compiled, endDate }: { compiled: CompiledRecord; endDate: IsoDate }) {
  const emphasis = useSyncExternalStore(
    emphasisStore.subscribe,
    emphasisStore.get,
    emphasisStore.getOnServer,
  );
  return <style>{emphasis === null ? "" : emphasisCss(compiled, emphasis, endDate)}</style>;
}

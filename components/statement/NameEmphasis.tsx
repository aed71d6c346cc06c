"use client";

import { useEffect, useSyncExternalStore } from "react";
import { emphasisStore } from "@/components/charts/shared/emphasisStore";

/** Ties names to marks: a name pointed at is ringed on the map, a mark pointed at is underlined in every list. */
export function NameEmphasis() {
  const emphasis = useSyncExternalStore(
    emphasisStore.subscribe,
    emphasisStore.get,
    emphasisStore.getOnServer,
  );
  useEffect(() => {
    const onPoint = ({ target }: Event) => {
      if (!(target instanceof Element)) return;
      const iso3 = target.closest<HTMLElement>("[data-state-name]")?.dataset.stateName;
      const pointed = emphasisStore.get();
      if (iso3 !== undefined) emphasisStore.set({ kind: "state", iso3 });
      else if (pointed?.kind === "state" && target.closest("[data-view],[data-receipt]") === null)
        emphasisStore.set(null);
    };
    document.addEventListener("pointerover", onPoint);
    document.addEventListener("focusin", onPoint);
    return () => {
      document.removeEventListener("pointerover", onPoint);
      document.removeEventListener("focusin", onPoint);
    };
  }, []);
  if (emphasis?.kind !== "state") return null;
  return <style>{`[data-state-name="${emphasis.iso3}"]{box-shadow:0 2px var(--ink)}`}</style>;
}

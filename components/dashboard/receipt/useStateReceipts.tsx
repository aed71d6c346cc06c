"use client";

import dynamic from "next/dynamic";
import { useCallback, useEffect, useMemo, useRef, type ReactNode } from "react";
import type { MapPixel } from "@/components/charts/choropleth/mapPlace";
import { pointAtState } from "@/components/charts/shared/emphasisStore";
import type { StateListener } from "@/components/charts/shared/stateListener";
import { useFilterActions } from "@/components/filters/FilterActions";
import type { Iso3 } from "@/lib/domain/state";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import { whenIdle } from "../whenIdle";
import { useReceipt, type OpenReceipt } from "./useReceipt";

const Receipt = dynamic(() => import("./Receipt").then((module) => module.Receipt), { ssr: false });

/**
 * Connects a picture of the states: what the reader points at is told to the other charts and opens a receipt, a pick
 * becomes a filter and pins it.
 * @returns what the picture tells, the same as long as the page stands, and the receipt to place in its frame
 */
export function useStateReceipts(
  model: DashboardModel,
  view: DashboardView,
): { listener: StateListener; receipt: ReactNode } {
  const actions = useFilterActions();
  const { open, point, pin, close, keep, leave } = useReceipt();
  const chosen = useRef(view.filters.states);
  useEffect(() => {
    chosen.current = view.filters.states;
  }, [view]);
  useEffect(() => whenIdle(() => void import("./Receipt")), []);
  const listener = useMemo<StateListener>(
    () => ({
      onPoint: (iso3, at) => {
        pointAtState(iso3);
        point(iso3, at);
      },
      onPick: (iso3: Iso3, others: readonly Iso3[], at: MapPixel) => {
        const before = chosen.current;
        if (before.includes(iso3) && others.length === 0) close();
        else pin({ iso3, others, at, before });
        actions.toggle("states", iso3);
      },
      onDismiss: close,
    }),
    [actions, point, pin, close],
  );
  const onInstead = useCallback(
    (iso3: Iso3, { iso3: taken, others, at, before }: OpenReceipt) => {
      const states = before.includes(iso3) ? before.filter((code) => code !== iso3) : [...before, iso3];
      actions.set({ states });
      pin({ iso3, others: [taken, ...others.filter((code) => code !== iso3)], at, before });
    },
    [actions, pin],
  );
  const receipt =
    open === null ? null : (
      <Receipt
        model={model}
        view={view}
        open={open}
        onInstead={onInstead}
        onKeep={keep}
        onLeave={leave}
        onClose={close}
      />
    );
  return { listener, receipt };
}

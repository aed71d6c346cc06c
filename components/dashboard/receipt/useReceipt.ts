import { useCallback, useEffect, useRef, useState } from "react";
import { NOWHERE, type MapPixel } from "@/components/charts/choropleth/mapPlace";
import type { Iso3 } from "@/lib/domain/state";

/** A hovered receipt opens after a moment's rest, and waits while the pointer crosses over to it. */
const OPEN_AFTER = 80;
const CLOSE_AFTER = 280;

export interface OpenReceipt {
  readonly iso3: Iso3;
  /** Where on the map it was asked for. */
  readonly at: MapPixel;
  readonly pinned: boolean;
  /** States that the same touch may have meant. */
  readonly others: readonly Iso3[];
  /** The states chosen before the pick. */
  readonly before: readonly Iso3[];
}

/** Which receipt is open: one that follows the pointer or the focus, or one the reader pinned. */
export function useReceipt() {
  const [open, setOpen] = useState<OpenReceipt | null>(null);
  const current = useRef<OpenReceipt | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = useCallback((next: OpenReceipt | null) => {
    clearTimeout(timer.current);
    current.current = next;
    setOpen(next);
  }, []);
  const point = useCallback(
    (iso3: Iso3 | null, at: MapPixel) => {
      if (current.current?.pinned) return;
      clearTimeout(timer.current);
      const next = iso3 === null ? null : { iso3, at, pinned: false, others: [], before: [] };
      timer.current = setTimeout(() => show(next), next === null ? CLOSE_AFTER : OPEN_AFTER);
    },
    [show],
  );
  const pin = useCallback(
    (receipt: Omit<OpenReceipt, "pinned">) => show({ ...receipt, pinned: true }),
    [show],
  );
  const close = useCallback(() => {
    const wasOpen = current.current !== null;
    show(null);
    return wasOpen;
  }, [show]);
  const leave = useCallback(() => point(null, NOWHERE), [point]);
  const keep = useCallback(() => clearTimeout(timer.current), []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const isOpen = open !== null;
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => event.key === "Escape" && close();
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [isOpen, close]);
  return { open, point, pin, close, keep, leave };
}

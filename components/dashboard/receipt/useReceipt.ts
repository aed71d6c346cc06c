import { useCallback, useEffect, useRef, useState } from "react";
import type { MapPixel } from "@/components/charts/choropleth/mapPlace";
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
      const next = iso3 === null ? null : { iso3, at, pinned: false, others: [] };
      timer.current = setTimeout(() => show(next), next === null ? CLOSE_AFTER : OPEN_AFTER);
    },
    [show],
  );
  const pin = useCallback(
    (iso3: Iso3, others: readonly Iso3[], at: MapPixel) => show({ iso3, others, at, pinned: true }),
    [show],
  );
  const close = useCallback(() => {
    const wasOpen = current.current !== null;
    show(null);
    return wasOpen;
  }, [show]);
  const keep = useCallback(() => clearTimeout(timer.current), []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { open, point, pin, close, keep };
}

"use client";

import { startTransition, useEffect, useMemo, useRef, useState } from "react";

/** How long a drag rests before the address is told, in milliseconds: each time costs the browser a frame. */
const REST_MS = 200;

/** A change of the address as an entry of its own, or of what the newest entry holds. */
export type HistoryEntry = "push" | "replace";

/**
 * What the steps of a drag have changed, for as long as the address has not been told of them.
 * @param write tells the address all there is; the same function at every call
 */
export function useDragSteps<Filters>(write: (entry: HistoryEntry) => void) {
  const [dragged, setDragged] = useState<Partial<Filters> | null>(null);
  const untold = useRef<HistoryEntry | null>(null);
  const { step, tell, forget } = useMemo(() => {
    const forget = () => {
      untold.current = null;
      setDragged(null);
    };
    const tell = () => {
      if (untold.current === null) return;
      write(untold.current);
      forget();
    };
    const step = (patch: Partial<Filters>, entry: HistoryEntry) => {
      untold.current ??= entry;
      // A step may be drawn a moment after the pointer made it; no frame has to wait for it.
      startTransition(() => setDragged((before) => ({ ...before, ...patch })));
    };
    return { step, tell, forget };
  }, [write]);
  useEffect(() => {
    if (dragged === null) return;
    const timer = setTimeout(tell, REST_MS);
    return () => clearTimeout(timer);
  }, [dragged, tell]);
  useEffect(() => {
    window.addEventListener("popstate", forget);
    return () => window.removeEventListener("popstate", forget);
  }, [forget]);
  return { dragged, untold, step, tell };
}

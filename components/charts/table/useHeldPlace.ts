import { useCallback, useEffect, useLayoutEffect, useRef } from "react";

/** How long what was fetched for a click may come in after it, ms. */
const HELD_MS = 5000;
/** What a reader does next. */
const ENDS = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/**
 * Holds an element where it is on the screen while the page above it grows or shrinks, until the reader does
 * something else.
 * @param change what the element is held for, another value as soon as it is drawn
 * @returns to be called with the element just before the change
 */
export function useHeldPlace(change: unknown): (element: Element) => void {
  const putBack = useRef<(() => void) | null>(null);
  const release = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    putBack.current?.();
  }, [change]);
  useEffect(() => () => release.current?.(), []);
  return useCallback((element: Element) => {
    release.current?.();
    const { top } = element.getBoundingClientRect();
    const scroll = () =>
      window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: "instant" });
    const observer = new ResizeObserver(scroll);
    const listening = new AbortController();
    const end = () => {
      observer.disconnect();
      listening.abort();
      clearTimeout(timer);
      putBack.current = null;
    };
    const timer = setTimeout(end, HELD_MS);
    for (const name of ENDS) window.addEventListener(name, end, { signal: listening.signal, passive: true });
    observer.observe(document.body);
    putBack.current = scroll;
    release.current = end;
  }, []);
}

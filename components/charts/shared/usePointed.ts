import { useEffect, useEffectEvent, useRef, useState, type SyntheticEvent } from "react";

/** Long enough to move from a mark onto its tooltip. */
const GRACE = 150;

/**
 * Which mark the reader points at, by pointer or focus, and the handlers for the element around the marks. A mark
 * stays pointed at while the pointer or the focus is on its tooltip (`data-tooltip`); Escape ends it.
 *
 * @param idOf the mark an element belongs to
 * @param onPoint told of every change; it must not change itself
 */
export function usePointed<Id extends string>(
  idOf: (target: EventTarget) => Id | null,
  onPoint?: (id: Id | null) => void,
) {
  const [pointed, setPointed] = useState<Id | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const point = (id: Id | null) => {
    clearTimeout(timer.current);
    if (id === pointed) return;
    setPointed(id);
    onPoint?.(id);
  };
  const leave = () => {
    clearTimeout(timer.current);
    if (pointed !== null) timer.current = setTimeout(() => point(null), GRACE);
  };
  const reach = ({ target }: SyntheticEvent) => {
    const id = idOf(target);
    if (id !== null) point(id);
    else if ((target as Element).closest("[data-tooltip]")) clearTimeout(timer.current);
    else leave();
  };

  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape") point(null);
  });
  useEffect(() => {
    if (pointed === null) return;
    document.addEventListener("keydown", onEscape);
    return () => document.removeEventListener("keydown", onEscape);
  }, [pointed]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const handlers = { onFocus: reach, onBlur: leave, onPointerOver: reach, onPointerLeave: leave };
  return { pointed, handlers };
}

"use client";

import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent, type SyntheticEvent } from "react";
import { nextEvent, type ReachableEvent } from "@/lib/chart/nextEvent";
import type { EventId } from "@/lib/domain/datedEvent";

/** Long enough to move from a mark onto its tooltip. */
const GRACE = 150;
const ZOOM_KEYS: Readonly<Record<string, number>> = { "+": 2, "=": 2, "-": 0.5, _: 0.5 };

interface Options {
  readonly reachable: readonly ReachableEvent[];
  readonly onToggle: (id: EventId) => void;
  /** Zoom by a factor about an event. */
  readonly onZoom: (factor: number, about: EventId) => void;
}

/**
 * What the reader points at among the events, by pointer or focus, and the handlers for the element around them.
 * The events are one stop of the Tab key: arrows, Home and End move within, + and − zoom about the one in focus.
 */
export function useEventPointer({ reachable, onToggle, onZoom }: Options) {
  const [pointed, point] = useState<EventId | null>(null);
  const [stop, setStop] = useState<EventId | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const entry = reachable.some(({ id }) => id === stop) ? stop : (reachable[0]?.id ?? null);

  const show = (id: EventId | null) => {
    clearTimeout(timer.current);
    point(id);
  };
  const hideSoon = () => {
    clearTimeout(timer.current);
    if (pointed !== null) timer.current = setTimeout(() => point(null), GRACE);
  };
  const onEscape = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.key === "Escape") show(null);
  });
  useEffect(() => {
    if (pointed === null) return;
    document.addEventListener("keydown", onEscape);
    return () => document.removeEventListener("keydown", onEscape);
  }, [pointed]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const id = eventOf(event.target);
    if (id === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const factor = ZOOM_KEYS[event.key];
    const next = nextEvent(reachable, id, event.key);
    if (factor === undefined && next === null) return;
    event.preventDefault();
    if (factor !== undefined) onZoom(factor, id);
    if (next !== null) event.currentTarget.querySelector<HTMLElement>(`[data-event="${next}"]`)?.focus();
  };

  const handlers = {
    onClick: (event: SyntheticEvent) => {
      const id = eventOf(event.target);
      if (id !== null) onToggle(id);
    },
    onFocus: (event: SyntheticEvent) => {
      const id = eventOf(event.target);
      if (id === null) return;
      setStop(id);
      show(id);
    },
    onBlur: hideSoon,
    onPointerOver: (event: SyntheticEvent) => {
      const id = eventOf(event.target);
      if (id !== null) show(id);
      else if ((event.target as Element).closest("[role=tooltip]")) clearTimeout(timer.current);
      else hideSoon();
    },
    onPointerLeave: hideSoon,
    onKeyDown,
  };
  return { pointed, entry, handlers };
}

function eventOf(target: EventTarget): EventId | null {
  return (target as Element).closest<HTMLElement>("[data-event]")?.dataset.event ?? null;
}

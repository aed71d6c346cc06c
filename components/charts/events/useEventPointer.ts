"use client";

import { useState, type KeyboardEvent, type SyntheticEvent } from "react";
import { usePointed } from "@/components/charts/shared/usePointed";
import { nextEvent, type ReachableEvent } from "@/lib/chart/nextEvent";
import type { EventId } from "@/lib/domain/datedEvent";

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
  const { pointed, handlers } = usePointed<EventId>(eventOf);
  const [stop, setStop] = useState<EventId | null>(null);
  const entry = reachable.some(({ id }) => id === stop) ? stop : (reachable[0]?.id ?? null);

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

  const onClick = (event: SyntheticEvent) => {
    const id = eventOf(event.target);
    if (id !== null) onToggle(id);
  };
  const onFocus = (event: SyntheticEvent) => {
    const id = eventOf(event.target);
    if (id !== null) setStop(id);
    handlers.onFocus(event);
  };
  return { pointed, entry, handlers: { ...handlers, onClick, onFocus, onKeyDown } };
}

function eventOf(target: EventTarget): EventId | null {
  return (target as Element).closest<HTMLElement>("[data-event]")?.dataset.event ?? null;
}

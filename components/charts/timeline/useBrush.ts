"use client";

import { useRef, type PointerEvent, type RefObject } from "react";
import { snapToStop, type Stops } from "@/lib/chart/timelineStops";
import type { TimeSpan } from "@/lib/chart/timeSpan";
import type { AddressChange } from "@/lib/domain/addressChange";

/** Pixels of sideways movement before a press becomes a drag; a press without it chooses nothing. */
const THRESHOLD = 4;
/** A statement's day attracts the brush over this fraction of the axis. */
const ATTRACTION = 0.006;

interface Drag {
  readonly pointer: number;
  readonly pressedAt: number;
  /** The end of the span that does not move, in days. */
  readonly anchor: number;
  readonly before: TimeSpan;
  last: TimeSpan;
  moved: boolean;
  written: boolean;
  frame: number;
}

interface Options {
  readonly axis: RefObject<HTMLElement | null>;
  readonly days: number;
  readonly stops: Stops;
  readonly span: TimeSpan;
  readonly onSpan: (span: TimeSpan, change: AddressChange) => void;
}

/**
 * Drags a span of days: from empty ground a new one, from a thumb one of its ends. Back undoes the whole drag. At
 * most one change a frame.
 */
export function useBrush({ axis, days, stops, span, onSpan }: Options) {
  const drag = useRef<Drag | null>(null);

  const dayAt = (clientX: number) => {
    const { left, width } = axis.current!.getBoundingClientRect();
    const day = Math.round(((clientX - left) / width) * days);
    return snapToStop(stops, Math.min(Math.max(day, 0), days), days * ATTRACTION);
  };

  const write = (current: Drag, next: TimeSpan) => {
    if (next.from === current.last.from && next.to === current.last.to) return;
    current.last = next;
    onSpan(next, current.written ? "step" : "begin");
    current.written = true;
  };

  const finish = () => {
    if (drag.current) cancelAnimationFrame(drag.current.frame);
    drag.current = null;
  };

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const target = event.target as Element;
      if (event.button !== 0 || target.closest("button, a, [data-tooltip]")) return;
      const thumb = target.closest<HTMLElement>("[data-thumb]")?.dataset.thumb;
      const anchor = thumb === "from" ? span.to : thumb === "to" ? span.from : dayAt(event.clientX);
      drag.current = {
        pointer: event.pointerId,
        pressedAt: event.clientX,
        anchor,
        before: span,
        last: span,
        moved: false,
        written: false,
        frame: 0,
      };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const current = drag.current;
      if (current?.pointer !== event.pointerId) return;
      if (!current.moved && Math.abs(event.clientX - current.pressedAt) < THRESHOLD) return;
      if (!current.moved) event.currentTarget.setPointerCapture(event.pointerId);
      current.moved = true;
      const { clientX } = event;
      cancelAnimationFrame(current.frame);
      current.frame = requestAnimationFrame(() => write(current, spanned(current.anchor, dayAt(clientX))));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const current = drag.current;
      if (current?.moved) write(current, spanned(current.anchor, dayAt(event.clientX)));
      finish();
    },
    onPointerCancel: () => {
      const current = drag.current;
      finish();
      if (current?.written) onSpan(current.before, "step");
    },
  };
}

function spanned(a: number, b: number): TimeSpan {
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

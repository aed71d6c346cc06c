"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { stopAfter, stopBefore, type Stops } from "@/lib/chart/timelineStops";
import type { TimeSpan } from "@/lib/chart/timeSpan";
import type { AddressChange } from "@/lib/domain/addressChange";

const MILLISECONDS_PER_STEP = 900;

interface Options {
  readonly stops: Stops;
  readonly span: TimeSpan;
  readonly onSpan: (span: TimeSpan, change: AddressChange) => void;
}

/**
 * Moves the end of the span from one statement's day to the next. The first step is pushed to the history and the
 * others replace it: Back undoes the whole play. It stops at the last day, and when the reader moves the span.
 */
export function usePlayback({ stops, span, onSpan }: Options) {
  const [expected, setExpected] = useState<number | null>(null);
  const last = stops.at(-1);
  const first = stops.find((stop) => stop >= span.from);
  const next = stopAfter(stops, span.to);
  const previous = stopBefore(stops, span.to);
  /** From the end, playing begins again at the first day. */
  const opening = next ?? first;
  const playing = expected !== null && expected === span.to;

  const go = (to: number | undefined, change: AddressChange) => {
    if (to === undefined) return;
    onSpan({ from: Math.min(span.from, to), to }, change);
  };
  const advance = useEffectEvent(() => {
    setExpected(next === undefined || next === last ? null : next);
    go(next, "replace");
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(advance, MILLISECONDS_PER_STEP);
    return () => clearTimeout(timer);
  }, [playing, expected]);

  return {
    playing,
    opening,
    canGoBack: previous !== undefined && previous >= span.from,
    canGoForward: next !== undefined,
    back: () => {
      setExpected(null);
      go(previous, "push");
    },
    forward: () => {
      setExpected(null);
      go(next, "push");
    },
    toggle: () => {
      setExpected(playing || opening === undefined ? null : opening);
      if (!playing) go(opening, "push");
    },
  };
}

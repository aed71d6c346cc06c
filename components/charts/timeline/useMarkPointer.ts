"use client";

import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent, type SyntheticEvent } from "react";
import type { StatementId } from "@/lib/domain/statement";

/** Long enough to move from a mark onto its tooltip. */
const GRACE = 150;

interface Options {
  readonly onToggle: (id: StatementId) => void;
  readonly onPoint: (id: StatementId | null) => void;
}

/**
 * What the reader points at among the marks, by pointer or focus, and the handlers for the element around them.
 * The marks are one stop of the Tab key: arrows, Home and End move within.
 */
export function useMarkPointer({ onToggle, onPoint }: Options) {
  const [pointed, setPointed] = useState<StatementId | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = (id: StatementId | null) => {
    clearTimeout(timer.current);
    if (id === pointed) return;
    setPointed(id);
    onPoint(id);
  };
  const hideSoon = () => {
    clearTimeout(timer.current);
    if (pointed !== null) timer.current = setTimeout(() => show(null), GRACE);
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

  const handlers = {
    onClick: (event: SyntheticEvent) => {
      const mark = markOf(event.target);
      if (mark) onToggle(mark.dataset.statement!);
    },
    onFocus: (event: SyntheticEvent) => {
      const mark = markOf(event.target);
      if (mark) show(mark.dataset.statement!);
      else if ((event.target as Element).closest("[data-tooltip]")) clearTimeout(timer.current);
    },
    onBlur: hideSoon,
    onPointerOver: (event: SyntheticEvent) => {
      const mark = markOf(event.target);
      if (mark) show(mark.dataset.statement!);
      else if ((event.target as Element).closest("[data-tooltip]")) clearTimeout(timer.current);
      else hideSoon();
    },
    onPointerLeave: hideSoon,
    onKeyDown: moveFocus,
  };
  return { pointed, handlers };
}

function markOf(target: EventTarget): HTMLElement | null {
  return (target as Element).closest<HTMLElement>("[data-statement]");
}

/** Moves the one Tab stop along the marks. It is set on the elements, so that no mark renders again for it. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const current = markOf(event.target);
  if (!current) return;
  const marks = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-statement]")];
  const at = marks.indexOf(current);
  const places: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: marks.length - 1,
  };
  const next = marks[places[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  for (const mark of marks) if (mark.tabIndex === 0) mark.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

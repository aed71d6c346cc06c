"use client";

import type { KeyboardEvent, SyntheticEvent } from "react";
import { usePointed } from "@/components/charts/shared/usePointed";
import type { StatementId } from "@/lib/domain/statement";

interface Options {
  readonly onToggle: (id: StatementId) => void;
  readonly onPoint: (id: StatementId | null) => void;
}

/**
 * What the reader points at among the marks, by pointer or focus, and the handlers for the element around them.
 * The marks are one stop of the Tab key: arrows, Home and End move within.
 */
export function useMarkPointer({ onToggle, onPoint }: Options) {
  const { pointed, handlers } = usePointed<StatementId>(statementOf, onPoint);
  const onClick = (event: SyntheticEvent) => {
    const id = statementOf(event.target);
    if (id !== null) onToggle(id);
  };
  return { pointed, handlers: { ...handlers, onClick, onKeyDown: moveFocus } };
}

function statementOf(target: EventTarget): StatementId | null {
  return markOf(target)?.dataset.statement ?? null;
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

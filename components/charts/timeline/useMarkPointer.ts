"use client";

import type { KeyboardEvent, SyntheticEvent } from "react";
import { moveTabStop } from "@/components/charts/shared/moveTabStop";
import { usePointed } from "@/components/charts/shared/usePointed";
import type { StatementId } from "@/lib/domain/statement";

const MARKS = "[data-statement]";

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
  return {
    pointed,
    handlers: {
      ...handlers,
      onClick,
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => moveTabStop(event, MARKS),
    },
  };
}

function statementOf(target: EventTarget): StatementId | null {
  return (target as Element).closest<HTMLElement>(MARKS)?.dataset.statement ?? null;
}

"use client";

import type { MouseEvent, ReactNode } from "react";
import type { EventId } from "@/lib/domain/datedEvent";

interface Props {
  readonly id: EventId;
  readonly onOpen: (id: EventId) => void;
  readonly children: ReactNode;
}

/** An event as the way to its receipt: a link that works without scripts, and opens it in place with them. */
export function EventLink({ id, onOpen, children }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onOpen(id);
  };
  return (
    <a href={`?event=${id}#receipts`} data-opens={id} onClick={follow}>
      {children}
    </a>
  );
}

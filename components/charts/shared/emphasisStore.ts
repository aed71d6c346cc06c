"use client";

import type { Standing } from "@/lib/domain/standing";
import type { Iso3, RegionalGroup, StateGroup } from "@/lib/domain/state";
import type { StatementId } from "@/lib/domain/statement";

/** What the reader points at or has focused, in whatever chart; every other chart answers to it. */
export type Emphasis =
  | { readonly kind: "state"; readonly iso3: Iso3 }
  | { readonly kind: "statement"; readonly id: StatementId }
  | { readonly kind: "standing"; readonly standing: Standing }
  | { readonly kind: "group"; readonly group: RegionalGroup | StateGroup }
  | null;

const listeners = new Set<() => void>();
let emphasis: Emphasis = null;

/** A store of its own, not React state: pointing at a mark must not re-render the charts. */
export const emphasisStore = {
  get: (): Emphasis => emphasis,
  getOnServer: (): Emphasis => null,
  set: (next: Emphasis): void => {
    emphasis = next;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Tells every chart which state the reader points at, or that it is none. */
export function pointAtState(iso3: Iso3 | null): void {
  emphasisStore.set(iso3 === null ? null : { kind: "state", iso3 });
}

import type { Iso3 } from "@/lib/domain/state";

/** The state whose mark an element belongs to. */
export function stateOf(target: EventTarget | null): Iso3 | null {
  return (target as Element | null)?.closest("[data-iso3]")?.getAttribute("data-iso3") ?? null;
}

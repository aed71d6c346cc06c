import type { Iso3 } from "@/lib/domain/state";

/** The anchor of a state's row in the lists. */
export function movedAnchor(iso3: Iso3): string {
  return `moved-${iso3}`;
}

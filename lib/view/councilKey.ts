import { STANDINGS, type Standing } from "@/lib/domain/standing";
import type { CouncilView } from "./councilView";

/**
 * The key of the Council's seats and of its balance: every standing that some day of the balance shows or a filter
 * asks for, with how many members have it on the day in view. Null where no statement had been made by then.
 */
export function councilKey(
  { counts, steps }: Pick<CouncilView, "counts" | "steps">,
  chosen: readonly Standing[],
): readonly { readonly standing: Standing; readonly count: number }[] | null {
  if (counts === null) return null;
  const drawn = (i: number) => steps.some((step) => (step.counts?.[i] ?? 0) > 0);
  return STANDINGS.map((standing, i) => ({ standing, count: counts[i]! })).filter(
    ({ standing, count }, i) => count > 0 || drawn(i) || chosen.includes(standing),
  );
}

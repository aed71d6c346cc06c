import { STANDINGS, type Standing } from "@/lib/domain/standing";
import type { Iso3 } from "@/lib/domain/state";
import type { Side } from "@/lib/domain/statement";
import type { MovementSlug } from "@/lib/filters/movementSlug";
import type { PositionRecord } from "@/lib/stats/positionRecord";
import type { DashboardView } from "./dashboardView";
import { formerSide } from "./formerSide";

/** What the map shows of one state: all that a filter can change, in plain values. */
export interface MapMark {
  readonly iso3: Iso3;
  readonly name: string;
  readonly standing: Standing;
  /** The side left, for a state that withdrew; otherwise null. */
  readonly side: Side | null;
  /** True where the state does not pass the filters: drawn faintly, never left out. */
  readonly muted: boolean;
  readonly chosen: boolean;
  /** How the state moved, on a map that shows this in place of the standing. */
  readonly movement?: MovementSlug;
}

/** Whether a state is drawn as having left a side: by an outline in that side's hue. */
export function isLeft({ side, movement }: Pick<MapMark, "side" | "movement">): boolean {
  return movement === undefined ? side !== null : movement.startsWith("left-");
}

/** The marks of all states, in the record's order. */
export function mapMarks(
  record: PositionRecord,
  names: readonly string[],
  view: Pick<DashboardView, "filters" | "selected" | "tally" | "inView">,
): MapMark[] {
  const chosen = new Set(view.filters.states);
  return record.states.map(({ iso3 }, i) => {
    const standing = STANDINGS[view.tally.standing[i]!]!;
    return {
      iso3,
      name: names[i]!,
      standing,
      side: standing === "withdrew" ? formerSide(record, view.selected, i) : null,
      muted: view.inView[i] === 0,
      chosen: chosen.has(iso3),
    };
  });
}

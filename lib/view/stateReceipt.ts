import { STANDINGS, type Standing } from "@/lib/domain/standing";
import type { Iso3 } from "@/lib/domain/state";
import type { Side } from "@/lib/domain/statement";
import type { DashboardModel } from "./dashboardModel";
import type { DashboardView } from "./dashboardView";
import { leftSide } from "./leftSide";
import { entriesOf, type StateEntry } from "./stateEntries";

export interface ReceiptEntry extends StateEntry {
  /** Whether the statement is among those the standing was computed from. */
  readonly inView: boolean;
}

/** What the record says about one state under the present filters. */
export interface StateReceipt {
  readonly iso3: Iso3;
  readonly name: string;
  readonly standing: Standing;
  /** The side left, for a state that withdrew. */
  readonly left: readonly Side[];
  /** Entries in view on each side, and how many statements are in view. */
  readonly critical: number;
  readonly supportive: number;
  readonly statements: number;
  /** Every entry of the state, the newest first; those out of view are marked, not left out. */
  readonly entries: readonly ReceiptEntry[];
}

/** The receipt of a state, from the record the page already holds; null for a code the record does not have. */
export function stateReceipt(
  { record, names }: Pick<DashboardModel, "record" | "names">,
  view: Pick<DashboardView, "tally" | "selected">,
  iso3: Iso3,
): StateReceipt | null {
  const i = record.states.findIndex((state) => state.iso3 === iso3);
  if (i < 0) return null;
  const left = leftSide(record, view, i);
  const inView = new Set(view.selected);
  return {
    iso3,
    name: names[i]!,
    standing: STANDINGS[view.tally.standing[i]!]!,
    left: left === undefined ? [] : [left],
    critical: view.tally.critical[i]!,
    supportive: view.tally.supportive[i]!,
    statements: view.selected.length,
    entries: entriesOf(record, i)
      .map((entry) => ({ ...entry, inView: inView.has(entry.place) }))
      .reverse(),
  };
}

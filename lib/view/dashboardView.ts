import type { Filters } from "@/lib/domain/filters";
import type { IsoDate, Side } from "@/lib/domain/statement";
import { endDateOf, selectStates } from "@/lib/filters/selectStates";
import { selectStatements } from "@/lib/filters/selectStatements";
import type { CompiledRecord } from "@/lib/stats/compileRecord";
import { tallyStandings, type Tally } from "@/lib/stats/tallyStandings";
import { groupBars, type GroupBar } from "./groupBars";
import { leftSides } from "./leftSides";
import { publicity, type Publicity } from "./publicity";
import { standingCounts, type StandingCount } from "./standingCounts";
import { timelineEmphasis, type TimelineEmphasis } from "./timelineEmphasis";

/** All that the dashboard's charts show under one filter state; arrays follow the record's order. */
export interface DashboardView {
  readonly filters: Filters;
  /** The day on which Council membership is asked. */
  readonly endDate: IsoDate;
  /** Indexes of the statements in view, ascending. */
  readonly selected: readonly number[];
  readonly tally: Tally;
  /** 1 for each state that passes every clause. */
  readonly inView: Uint8Array;
  readonly stateCount: number;
  /** 1 for each state the table lists: passes every clause but the choice of single states. */
  readonly listed: Uint8Array;
  /** 1 for each state that passes every clause but the choice of standings. */
  readonly considered: Uint8Array;
  readonly standings: readonly StandingCount[];
  /** The sides left by the states that withdrew. */
  readonly left: readonly Side[];
  readonly groups: readonly GroupBar[];
  readonly timeline: TimelineEmphasis;
  readonly publicity: Publicity;
}

/** Computes the dashboard's view; each chart leaves out the clause it made itself (cross-filter). */
export function dashboardView(compiled: CompiledRecord, filters: Filters): DashboardView {
  const { record } = compiled;
  const endDate = endDateOf(record, filters);
  const selected = selectStatements(record, filters);
  const tally = tallyStandings(compiled, selected, filters.rule);
  const passing = (skip: Parameters<typeof selectStates>[4]) =>
    selectStates(record, filters, tally.standing, endDate, skip);
  const inView = passing([]);
  const considered = passing(["standing"]);
  return {
    filters,
    endDate,
    selected,
    tally,
    inView,
    stateCount: inView.reduce((sum, bit) => sum + bit, 0),
    listed: passing(["states"]),
    considered,
    standings: standingCounts(tally.standing, considered, inView),
    left: leftSides(record, selected, tally.standing),
    groups: groupBars(compiled, filters, tally.standing, endDate),
    timeline: timelineEmphasis(compiled, filters, selected, inView),
    publicity: publicity(record, selected),
  };
}

import { pairLanes, type PairLanes } from "@/lib/chart/pairLanes";
import type { Filters } from "@/lib/domain/filters";
import { selectStatements } from "@/lib/filters/selectStatements";
import type { PositionRecord } from "@/lib/stats/positionRecord";
import { statePair, type PairOutcome, type StatePair } from "@/lib/stats/statePair";

/** Two states side by side, under the filters; states and statements are places in the record. */
export interface StatePairView extends StatePair {
  readonly a: number;
  readonly b: number;
  readonly lanes: PairLanes;
  /** How many statements in view there are of each outcome. */
  readonly outcomes: Readonly<Record<PairOutcome, number>>;
}

/** Computes the view of two states; the choice of statements marks some and leaves none out. */
export function statePairView(
  record: PositionRecord,
  [a, b]: readonly [number, number],
  filters: Filters,
): StatePairView {
  const pair = statePair(record, a, b, selectStatements(record, filters, ["statement"]));
  const count = (outcome: PairOutcome) => pair.steps.filter((step) => step.outcome === outcome).length;
  return {
    ...pair,
    a,
    b,
    lanes: pairLanes(
      pair.steps.map(({ statement, soFar }) => ({ date: record.statements[statement]!.date, soFar })),
    ),
    outcomes: {
      agree: count("agree"),
      differ: count("differ"),
      unpublished: count("unpublished"),
      apart: count("apart"),
    },
  };
}

import { actOn, type Act } from "./actOn";
import { agreement, type Agreement } from "./agreement";
import type { PositionRecord } from "./positionRecord";
import { sideTaken } from "./sideTaken";

/** How two states compare on one statement; only the first two are counted. */
export const PAIR_OUTCOMES = ["agree", "differ", "unpublished", "apart"] as const;

/** `unpublished`: the list is not known in full. `apart`: one could not act, or it is not known what it did. */
export type PairOutcome = (typeof PAIR_OUTCOMES)[number];

export interface PairStep {
  /** Place of the statement in the record. */
  readonly statement: number;
  readonly acts: readonly [Act, Act];
  readonly outcome: PairOutcome;
  /** The agreement up to this statement, with it. */
  readonly soFar: Agreement;
}

export interface StatePair {
  readonly steps: readonly PairStep[];
  readonly overall: Agreement;
  /** Of those on which they agree, the ones on which both took the same side; on the others both took neither. */
  readonly together: number;
}

/** Compares what two states did, statement by statement, by the one measure of agreement. */
export function statePair(
  record: PositionRecord,
  a: number,
  b: number,
  selected: readonly number[],
): StatePair {
  let soFar: Agreement = { same: 0, of: 0 };
  const steps = selected.map((statement): PairStep => {
    const here = agreement(record, a, b, [statement]);
    soFar = { same: soFar.same + here.same, of: soFar.of + here.of };
    return {
      statement,
      acts: [actOn(record, statement, a), actOn(record, statement, b)],
      outcome: outcomeOf(here, record.statements[statement]!.complete),
      soFar,
    };
  });
  const together = steps.filter(
    ({ statement, acts, outcome }) =>
      outcome === "agree" && sideTaken(acts[0], record.statements[statement]!.side) !== "neither",
  );
  return { steps, overall: soFar, together: together.length };
}

function outcomeOf({ same, of }: Agreement, complete: boolean): PairOutcome {
  if (of === 1) return same === 1 ? "agree" : "differ";
  return complete ? "apart" : "unpublished";
}

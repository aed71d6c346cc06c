import { STANDINGS } from "@/lib/domain/standing";
import type { CompareFilters } from "@/lib/filters/compareFilters";
import { compareSpan, type CompareSpan } from "@/lib/filters/compareSpan";
import { movementSlug } from "@/lib/filters/movementSlug";
import { endDateOf, selectStates, type StateClause } from "@/lib/filters/selectStates";
import { selectStatements } from "@/lib/filters/selectStatements";
import type { CompiledRecord } from "@/lib/stats/compileRecord";
import { MOVEMENTS, type Movement } from "@/lib/stats/movement";
import { movementGrounds, type MovementGround } from "@/lib/stats/movementGround";
import { tallyStandings, type Tally } from "@/lib/stats/tallyStandings";
import { publicity, type Publicity } from "./publicity";

type MovedClause = StateClause | "was" | "movement";

/** All that the charts of movement show under one filter state; arrays follow the record's order. */
export interface MovedView {
  readonly filters: CompareFilters;
  readonly span: CompareSpan;
  /** Statements up to the first date; those after it and up to the second. Both ascending. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly then: Tally;
  readonly now: Tally;
  readonly grounds: readonly MovementGround[];
  /** 1 for each state that passes every clause. */
  readonly inView: Uint8Array;
  readonly stateCount: number;
  /** The same, leaving out the clauses that the charts themselves make. */
  readonly forLegend: Uint8Array;
  readonly forFlow: Uint8Array;
  readonly forLists: Uint8Array;
  /** States per movement, in the order of MOVEMENTS, as if no movement were chosen. */
  readonly counts: readonly { readonly movement: Movement; readonly count: number }[];
  /** How much of the lists between the dates is known. */
  readonly publicity: Publicity;
}

/**
 * Computes who moved between the filters' two dates. `statement` restricts nothing here, and each chart leaves
 * out the clause it made itself.
 */
export function movedView(compiled: CompiledRecord, filters: CompareFilters): MovedView {
  const { record } = compiled;
  const span = compareSpan(record, filters);
  const eligible = selectStatements(record, filters, ["from", "to", "statement"]);
  const before = eligible.filter((s) => record.statements[s]!.date <= span.a);
  const after = eligible.filter((s) => {
    const { date } = record.statements[s]!;
    return span.a < date && date <= span.b;
  });
  const then = tallyStandings(compiled, before, filters.rule);
  const now = tallyStandings(compiled, after, filters.rule);
  const grounds = movementGrounds(compiled, before, after, filters.rule, span);
  const was = new Set(filters.was);
  const chosen = new Set(filters.movement);
  const passing = (...skip: MovedClause[]) => {
    const states = selectStates(
      record,
      filters,
      now.standing,
      endDateOf(record, { to: span.b }),
      skip as StateClause[],
    );
    return states.map((bit, i) =>
      Number(
        bit === 1 &&
          (was.size === 0 || skip.includes("was") || was.has(STANDINGS[then.standing[i]!]!)) &&
          (chosen.size === 0 || skip.includes("movement") || chosen.has(movementSlug(grounds[i]!.movement))),
      ),
    );
  };
  const inView = passing();
  const forLegend = passing("movement");
  return {
    filters,
    span,
    before,
    after,
    then,
    now,
    grounds,
    inView,
    stateCount: inView.reduce((sum, bit) => sum + bit, 0),
    forLegend,
    forFlow: passing("was", "standing"),
    forLists: passing("states"),
    counts: MOVEMENTS.map((movement) => ({
      movement,
      count: grounds.filter((ground, i) => ground.movement === movement && forLegend[i] === 1).length,
    })),
    publicity: publicity(record, after),
  };
}

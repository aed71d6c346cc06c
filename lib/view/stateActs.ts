import { actOn, type Act } from "@/lib/stats/actOn";
import type { PositionRecord, RecordStatement } from "@/lib/stats/positionRecord";

/** What one state did on one statement of the record. */
export interface StateAct {
  /** Place of the statement in the record. */
  readonly place: number;
  readonly statement: RecordStatement;
  readonly act: Act;
}

/** What a state did on every statement of the record, in the record's order. */
export function stateActs(record: PositionRecord, state: number): StateAct[] {
  return record.statements.map((statement, place) => ({
    place,
    statement,
    act: actOn(record, place, state),
  }));
}

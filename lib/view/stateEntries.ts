import type { Stance } from "@/lib/domain/stance";
import { STANCE_OF_CODE, type PositionRecord, type RecordStatement } from "@/lib/stats/positionRecord";

export interface StateEntry {
  /** Place of the statement in the record. */
  readonly place: number;
  readonly statement: RecordStatement;
  readonly stance: Stance;
}

/** All that is on record for one state, oldest first, whatever the filters. */
export function entriesOf(record: PositionRecord, state: number): StateEntry[] {
  return record.stances.flatMap((codes, place) => {
    const stance = STANCE_OF_CODE.get(codes[state]!);
    return stance === undefined ? [] : [{ place, statement: record.statements[place]!, stance }];
  });
}

import { SUBJECT } from "@/lib/domain/state";
import { actOn } from "./actOn";
import { NO_ENTRY, type PositionRecord } from "./positionRecord";
import { sideTaken } from "./sideTaken";

/** On how many statements two states did the same, out of those on which both could act and it is known what they did. */
export interface Agreement {
  readonly same: number;
  readonly of: number;
}

/**
 * How far two states agree by simple matching: of the statements whose lists are complete and on which both could
 * act, those on which both took the same side or both took neither. A disputed entry, and China's absence from
 * statements about itself, are no act and leave the statement out.
 * @param a place of a state in the record; `b` likewise
 * @param selected statement indexes; statements not to be counted must be left out by the caller
 */
export function agreement(
  record: PositionRecord,
  a: number,
  b: number,
  selected: readonly number[],
): Agreement {
  let same = 0;
  let of = 0;
  for (const s of selected) {
    if (!record.statements[s]!.complete) continue;
    const [one, other] = [sideOn(record, s, a), sideOn(record, s, b)];
    if (one === null || other === null) continue;
    of += 1;
    if (one === other) same += 1;
  }
  return { same, of };
}

function sideOn(record: PositionRecord, statement: number, state: number) {
  const absent = record.stances[statement]![state] === NO_ENTRY;
  if (absent && record.states[state]!.iso3 === SUBJECT) return null;
  return sideTaken(actOn(record, statement, state), record.statements[statement]!.side);
}

import type { Iso3 } from "@/lib/domain/state";
import type { PositionRecord } from "./positionRecord";

/** The same record with only the states asked for, in its own order: what a page about some of them has to send. */
export function restrictRecord(record: PositionRecord, states: ReadonlySet<Iso3>): PositionRecord {
  const places = record.states.flatMap(({ iso3 }, i) => (states.has(iso3) ? [i] : []));
  return {
    states: places.map((i) => record.states[i]!),
    statements: record.statements,
    stances: record.stances.map((codes) => places.map((i) => codes[i]).join("")),
  };
}

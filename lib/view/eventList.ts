import { ascending } from "d3-array";
import type { Dataset } from "@/lib/domain/dataset";
import type { DatedEvent, EventPrecision } from "@/lib/domain/datedEvent";
import type { Fact } from "@/lib/domain/fact";
import { firstDayOf, lastDayOf } from "@/lib/domain/partialDate";
import type { Statement } from "@/lib/domain/statement";
import { datesOfFact } from "./datesOfFact";
import { dateColumnOf, LANE_OF_FORUM, laneOfFact } from "./eventRules";

/** Every statement and every dated fact that tells of something that happened, by first day, then id. */
export function eventList({ statements, facts }: Pick<Dataset, "statements" | "facts">): DatedEvent[] {
  return [...statements.map(ofStatement), ...facts.flatMap(ofFact)].sort(
    (a, b) => ascending(a.first, b.first) || ascending(a.last, b.last) || ascending(a.id, b.id),
  );
}

function ofStatement({ id, forum, date }: Statement): DatedEvent {
  const lane = LANE_OF_FORUM[forum];
  return { id, kind: "statement", lane, first: date, last: date, written: [date], precision: "day" };
}

function ofFact(fact: Fact): DatedEvent[] {
  const column = dateColumnOf(fact);
  if (column === undefined) return [];
  const [first, last] = datesOfFact(fact, column) ?? [];
  if (first === undefined) throw new Error(`internal: no date in the ${column} of the fact ${fact.id}`);
  return [
    {
      id: fact.id,
      kind: "fact",
      lane: laneOfFact(fact),
      first: firstDayOf(first),
      last: lastDayOf(last ?? first),
      written: last === undefined ? [first] : [first, last],
      precision: last === undefined ? precisionOf(first) : "period",
    },
  ];
}

function precisionOf(date: string): EventPrecision {
  return date.length === 10 ? "day" : date.length === 7 ? "month" : "year";
}

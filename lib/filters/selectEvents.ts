import type { DatedEvent, EventId } from "@/lib/domain/datedEvent";
import type { EventFilters } from "@/lib/domain/eventFilters";
import type { Statement } from "@/lib/domain/statement";
import type { EventClauseKey } from "./eventClauses";

/** What the clauses about statements ask. */
export type FilteredStatement = Pick<Statement, "topics" | "forum" | "kind">;

/**
 * The events that pass the filters; none between days the wrong way round. One whose month, year or period reaches into the days asked for passes.
 * @param statements by id; clauses about statements leave facts alone
 * @param skip clauses to leave out
 */
export function selectEvents(
  events: readonly DatedEvent[],
  statements: ReadonlyMap<EventId, FilteredStatement>,
  filters: EventFilters,
  skip: readonly EventClauseKey[] = [],
): ReadonlySet<EventId> {
  const { lane, from, to } = filters;
  const asked = (key: EventClauseKey) => !skip.includes(key);
  if (asked("from") && asked("to") && from !== null && to !== null && from > to) return new Set();
  const passing = events.filter(
    (event) =>
      (!asked("lane") || lane.length === 0 || lane.includes(event.lane)) &&
      (!asked("from") || from === null || event.last >= from) &&
      (!asked("to") || to === null || event.first <= to) &&
      passesAsStatement(statements.get(event.id), filters, asked),
  );
  return new Set(passing.map(({ id }) => id));
}

function passesAsStatement(
  statement: FilteredStatement | undefined,
  { topic, forum, kind }: EventFilters,
  asked: (key: EventClauseKey) => boolean,
): boolean {
  if (statement === undefined) return true;
  return (
    (!asked("topic") || topic === null || topic === "any" || statement.topics.includes(topic)) &&
    (!asked("forum") || forum === null || statement.forum === forum) &&
    (!asked("kind") || kind.length === 0 || kind.includes(statement.kind))
  );
}

import type { Filters } from "@/lib/domain/filters";
import type { PositionRecord, RecordStatement } from "@/lib/stats/positionRecord";

/** The clauses that are about statements, in the order the address holds them. */
export type StatementClause = "topic" | "forum" | "kind" | "from" | "to" | "statement" | "lists";

/**
 * The statements that pass the filters, as ascending indexes; those known only second-hand never do.
 * @param skip clauses to leave out: a view ignores the clause it made itself
 */
export function selectStatements(
  record: PositionRecord,
  filters: Filters,
  skip: readonly StatementClause[] = [],
): number[] {
  const tests = statementTests(filters, skip);
  const selected: number[] = [];
  record.statements.forEach((statement, i) => {
    if (statement.counted && tests.every((test) => test(statement))) selected.push(i);
  });
  return selected;
}

function statementTests(filters: Filters, skip: readonly StatementClause[]) {
  const { topic, forum, kind, from, to, statement, lists } = filters;
  const chosen = new Set(statement);
  const clauses: [StatementClause, boolean, (s: RecordStatement) => boolean][] = [
    ["topic", topic !== "any", (s) => (s.topics as readonly string[]).includes(topic)],
    ["forum", forum !== null, (s) => s.forum === forum],
    ["kind", kind.length > 0, (s) => kind.includes(s.kind)],
    ["from", from !== null, (s) => s.date >= from!],
    ["to", to !== null, (s) => s.date <= to!],
    ["statement", chosen.size > 0, (s) => chosen.has(s.id)],
    ["lists", lists === "complete", (s) => s.complete],
  ];
  return clauses.flatMap(([clause, active, test]) => (active && !skip.includes(clause) ? [test] : []));
}

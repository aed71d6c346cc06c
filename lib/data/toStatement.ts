import type { Statement } from "@/lib/domain/statement";
import type { StatementRow } from "./schemas/statementRow";

/** Turns a line of statements.csv into a statement. */
export function toStatement(row: StatementRow): Statement {
  return {
    id: row.id,
    forum: row.forum,
    session: row.session,
    date: row.date,
    kind: row.kind,
    topics: row.topics,
    side: row.side,
    lead: row.lead,
    symbol: row.symbol,
    title: row.title,
    declaredCount: row.declared_count,
    declaredHistory: row.declared_history ?? [],
    namedCount: row.named_count,
    listComplete: row.list_complete,
    status: row.status,
    confidence: row.confidence,
    outcome: row.outcome,
    tally: tallyOf(row),
    notes: row.notes,
  };
}

function tallyOf({ tally_yes: yes, tally_no: no, tally_abstain: abstain }: StatementRow): Statement["tally"] {
  return yes === null || no === null || abstain === null ? null : { yes, no, abstain };
}

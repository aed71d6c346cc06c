import { STANDING_STANCES } from "@/lib/domain/stance";
import { type Located, problemAt } from "../located";
import type { Problem } from "../problem";
import type { EntryRow } from "../schemas/entryRow";
import type { StatementRow } from "../schemas/statementRow";
import type { Tables } from "../tables";
import { entriesByStatement } from "./entriesByStatement";

const STANDING: ReadonlySet<string> = new Set(STANDING_STANCES);

/** Compares named and declared numbers with the entries, and completeness with both. */
export function checkCounts(tables: Tables): Problem[] {
  const groups = entriesByStatement(tables);
  return tables.statements.rows.flatMap((statement) => {
    const entries = groups.get(statement.row.id);
    return [...(entries === undefined ? [] : checkList(statement, entries)), ...checkHistory(statement)];
  });
}

function checkList(place: Located<StatementRow>, entries: readonly Located<EntryRow>[]): Problem[] {
  const named = entries.filter(({ row }) => STANDING.has(row.stance)).length;
  const withdrew = entries.filter(({ row }) => row.stance === "withdrew").length;
  const { named_count, declared_count, list_complete, status } = place.row;
  if (named_count !== named) {
    const message = `${named} entries of this statement stand`;
    return [problemAt(place, "named_count", message, `Write ${named}, or correct entries.csv.`)];
  }
  const closes = declared_count === named || declared_count === named + withdrew;
  if (list_complete && !closes) {
    const message = `the list is called complete with ${named} named, ${withdrew} withdrawn and ${declared_count ?? "nothing"} declared`;
    return [problemAt(place, "list_complete", message, "Write false, or add the missing states to entries.csv.")];
  }
  if (!list_complete && closes && status === "confirmed") {
    const message = `all ${declared_count} declared states are named, yet the list is called incomplete`;
    return [problemAt(place, "list_complete", message, "Write true, or correct declared_count.")];
  }
  return [];
}

function checkHistory(place: Located<StatementRow>): Problem[] {
  const { declared_count, declared_history } = place.row;
  if (declared_history === null || declared_history.some(({ count }) => count === declared_count)) return [];
  const message = "the count is none of those in declared_history";
  return [problemAt(place, "declared_count", message, "Write the count that is meant, or add it to the history.")];
}

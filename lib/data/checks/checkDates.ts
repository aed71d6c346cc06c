import { LATER_STANCES } from "@/lib/domain/stance";
import { type Located, problemAt } from "../located";
import type { Problem } from "../problem";
import type { EntryRow } from "../schemas/entryRow";
import type { StatementRow } from "../schemas/statementRow";
import type { TermRow } from "../schemas/termRow";
import type { Tables } from "../tables";

/** Finds dates that are out of order: declared counts, later changes, terms on the Council and suspensions. */
export function checkDates({ statements, entries, terms }: Tables): Problem[] {
  const dateOf = new Map(statements.rows.map(({ row }) => [row.id, row.date]));
  return [
    ...statements.rows.flatMap(checkHistory),
    ...entries.rows.flatMap((entry) => checkChange(entry, dateOf.get(entry.row.statement))),
    ...terms.rows.flatMap(checkTerm),
  ];
}

function checkHistory(place: Located<StatementRow>): Problem[] {
  const { date, declared_history } = place.row;
  const dates = [date, ...(declared_history ?? []).map((declared) => declared.date)];
  const ordered = dates.every((next, i) => i === 0 || isNotBefore(next, dates[i - 1] ?? next));
  if (ordered) return [];
  const message = `the dates do not run forward from the statement's own (${date})`;
  return [problemAt(place, "declared_history", message, "Put them in order of time.")];
}

/** Compares to the precision both dates have: 2020-10 is not before 2020-10-06. */
function isNotBefore(date: string, earlier: string): boolean {
  const precision = Math.min(date.length, earlier.length);
  return date.slice(0, precision) >= earlier.slice(0, precision);
}

function checkChange(place: Located<EntryRow>, statementDate: string | undefined): Problem[] {
  const { stance, changed_on, changed_precision } = place.row;
  if ((changed_on === null) !== (changed_precision === null)) {
    const empty = changed_on === null ? "changed_on" : "changed_precision";
    return [problemAt(place, empty, "a change needs both a day and a precision", "Fill in both or neither.")];
  }
  if (changed_on === null) return [];
  if (!LATER_STANCES.some((later) => later === stance)) {
    const message = `the stance ${stance} has no later change`;
    return [problemAt(place, "changed_on", message, "Leave it empty, or write joined_later or withdrew.")];
  }
  if (statementDate === undefined || changed_on >= statementDate) return [];
  const message = `this is before the statement (${statementDate})`;
  return [problemAt(place, "changed_on", message, "Correct the day of the change or of the statement.")];
}

function checkTerm(place: Located<TermRow>): Problem[] {
  const { term_start, term_end, suspended_from, suspended_to } = place.row;
  const outside = (date: string | null) => date !== null && (date < term_start || date > term_end);
  const found: Problem[] = [];
  if (term_end < term_start) {
    found.push(problemAt(place, "term_end", `the term ends before it starts (${term_start})`, "Correct one of the days."));
  } else if (outside(suspended_from)) {
    found.push(problemAt(place, "suspended_from", "the suspension is outside the term", "Correct one of the days."));
  }
  if (suspended_to !== null && (suspended_from === null || suspended_to < suspended_from)) {
    const message = "the suspension ends before it starts";
    found.push(problemAt(place, "suspended_to", message, "Correct suspended_from or suspended_to."));
  }
  return found;
}

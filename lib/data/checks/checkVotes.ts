import type { CouncilTerm } from "@/lib/domain/state";
import { councilPeriods, satOn } from "@/lib/stats/councilPeriods";
import { type Vote, VOTES } from "@/lib/domain/stance";
import { type Located, problemAt } from "../located";
import type { Problem } from "../problem";
import type { EntryRow } from "../schemas/entryRow";
import type { StatementRow } from "../schemas/statementRow";
import type { Tables } from "../tables";
import { toCouncilTerm } from "../toCouncilTerm";
import { entriesByStatement } from "./entriesByStatement";

/** Compares every recorded vote with its tally and with the members of the Council on that day. */
export function checkVotes(tables: Tables): Problem[] {
  const groups = entriesByStatement(tables);
  const terms = tables.terms.rows.map(({ row }) => toCouncilTerm(row));
  const unsure = new Set(tables.terms.broken.map(({ cells }) => cells.iso3));
  return tables.statements.rows
    .filter(({ row }) => row.kind === "recorded_vote")
    .flatMap((vote) => {
      const entries = groups.get(vote.row.id);
      if (entries === undefined) return [];
      return [...checkTally(vote, entries), ...checkVoters(vote, entries, terms, unsure)];
    });
}

function checkTally(place: Located<StatementRow>, entries: readonly Located<EntryRow>[]): Problem[] {
  return VOTES.flatMap((vote: Vote) => {
    const counted = entries.filter(({ row }) => row.stance === vote).length;
    const declared = place.row[`tally_${vote}`];
    if (declared === null || declared === counted) return [];
    const message = `${counted} states voted ${vote} in entries.csv`;
    return [problemAt(place, `tally_${vote}`, message, `Write ${counted}, or correct entries.csv.`)];
  });
}

function checkVoters(
  place: Located<StatementRow>,
  entries: readonly Located<EntryRow>[],
  terms: readonly CouncilTerm[],
  unsure: ReadonlySet<string | undefined>,
): Problem[] {
  const { date } = place.row;
  const members = new Set(terms.filter((term) => satOn(councilPeriods([term]), date)).map(({ state }) => state));
  const voters = new Set(entries.map(({ row }) => row.state));
  const outsiders = entries
    .filter(({ row }) => !members.has(row.state) && !unsure.has(row.state))
    .map((entry) => {
      const message = `the state was not a member of the Council on ${date}`;
      return problemAt(entry, "state", message, "Correct the state, or its term in hrc_terms.csv.");
    });
  const absent = [...members]
    .filter((state) => !voters.has(state))
    .sort()
    .map((state) => {
      const message = `${state} was a member of the Council on ${date} and has no entry`;
      return problemAt(place, "id", message, "Add its vote to entries.csv, or correct its term in hrc_terms.csv.");
    });
  return [...outsiders, ...absent];
}

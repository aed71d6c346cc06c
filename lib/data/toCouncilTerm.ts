import type { CouncilTerm } from "@/lib/domain/state";
import type { TermRow } from "./schemas/termRow";

/** Turns a line of hrc_terms.csv into a term on the Council. */
export function toCouncilTerm(row: TermRow): CouncilTerm {
  return {
    state: row.iso3,
    start: row.term_start,
    end: row.term_end,
    suspendedFrom: row.suspended_from,
    suspendedTo: row.suspended_to,
    byElection: row.by_election,
    note: row.note,
    sources: row.sources,
  };
}

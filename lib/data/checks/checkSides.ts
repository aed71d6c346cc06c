import { VOTES } from "@/lib/domain/stance";
import { problemAt, type Located } from "../located";
import type { Problem } from "../problem";
import type { StatementRow } from "../schemas/statementRow";
import type { Tables } from "../tables";

const VOTE_STANCES: ReadonlySet<string> = new Set(VOTES);

/** Finds what belongs only to votes on a letter or statement, and what belongs only to these on a vote. */
export function checkSides({ statements, entries, sponsors }: Tables): Problem[] {
  const kindOf = new Map(statements.rows.map(({ row }) => [row.id, row.kind]));
  const stanceProblems = entries.rows.flatMap((entry) => {
    const kind = kindOf.get(entry.row.statement);
    if (kind === undefined || VOTE_STANCES.has(entry.row.stance) === (kind === "recorded_vote")) return [];
    const message = `a ${kind} has no such stance`;
    const remedy =
      kind === "recorded_vote" ? `Write one of ${VOTES.join(", ")}.` : "Write sign, joined_later, withdrew, disputed or declined.";
    return [problemAt(entry, "stance", message, remedy)];
  });
  const sponsorProblems = sponsors.rows
    .filter(({ row }) => (kindOf.get(row.statement) ?? "recorded_vote") !== "recorded_vote")
    .map((place) => problemAt(place, "statement", "only a recorded vote has sponsors", "Name the vote, or remove the row."));
  return [...statements.rows.flatMap(checkStatement), ...stanceProblems, ...sponsorProblems];
}

function checkStatement(place: Located<StatementRow>): Problem[] {
  const { kind, side, outcome, tally_yes, tally_no, tally_abstain } = place.row;
  const isVote = kind === "recorded_vote";
  const found: Problem[] = [];
  if (isVote && side !== null) {
    found.push(problemAt(place, "side", "a recorded vote has no side of its own", "Leave the cell empty."));
  }
  if (!isVote && side === null) {
    found.push(problemAt(place, "side", `a ${kind} needs a side`, "Write critical or supportive."));
  }
  if (isVote && outcome === null) {
    found.push(problemAt(place, "outcome", "a recorded vote needs its outcome", "Write how it ended, for example rejected."));
  }
  const tally = { tally_yes, tally_no, tally_abstain };
  for (const [column, count] of Object.entries(tally)) {
    if (isVote && count === null) {
      found.push(problemAt(place, column, "a recorded vote needs its tally", "Write the number of votes, 0 for none."));
    }
    if (!isVote && count !== null) {
      found.push(problemAt(place, column, `a ${kind} has no tally`, "Leave the cell empty."));
    }
  }
  return found;
}

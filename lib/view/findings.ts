import { STANDINGS, type Standing } from "@/lib/domain/standing";
import { SUBJECT } from "@/lib/domain/state";
import {
  STATEMENT_KINDS,
  type Forum,
  type IsoDate,
  type Side,
  type StatementKind,
} from "@/lib/domain/statement";
import { actOn } from "@/lib/stats/actOn";
import { satOn } from "@/lib/stats/councilPeriods";
import { NO_ENTRY, type PositionRecord } from "@/lib/stats/positionRecord";
import type { DashboardView } from "./dashboardView";
import { voteResult, type VoteResult } from "./voteResult";

/** The numbers of the headline, with the ground they stand on. */
export interface Findings {
  readonly critical: number;
  readonly supportive: number;
  readonly both: number;
  readonly unknown: number;
  readonly silent: number;
  /** The states these are counted among: all that pass, whatever standings are chosen. */
  readonly considered: number;
  /** Where only one is considered: its place in the record and its standing. */
  readonly only: { readonly state: number; readonly standing: Standing } | null;
  readonly statements: number;
  /** Days of the first and last statement in view; null where there is none. */
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  /** The one side that all statements in view take; null where they take both or there is a vote. */
  readonly side: Side | null;
  /** Whether one statement alone is in view and China, which is among those considered, is named on it. */
  readonly subjectNamed: boolean;
  /** The kinds of all statements in view, in the order of STATEMENT_KINDS. */
  readonly kinds: readonly StatementKind[];
  /** The one forum of all statements in view; `both` where there are more. */
  readonly forum: Forum | "both";
  /** How many states could vote, where nothing but recorded votes is in view; else null. */
  readonly voters: number | null;
  /** How those considered voted, where one recorded vote is all that is in view. */
  readonly vote: VoteResult | null;
  /** Statements in view that a source says the only state considered did not sign. */
  readonly declined: readonly number[];
  /** Lists in view that may hold the only state considered. */
  readonly mayHold: readonly number[];
}

/**
 * Reads the headline's numbers from a view. Standings are counted as if none were chosen: choosing
 * the supportive states must not make the page say that no state is critical.
 */
export function findings(
  record: PositionRecord,
  {
    standings,
    selected,
    considered,
    tally,
  }: Pick<DashboardView, "standings" | "selected" | "considered" | "tally">,
): Findings {
  const count = (name: Standing) => standings.find(({ standing }) => standing === name)?.count ?? 0;
  const statements = selected.map((s) => record.statements[s]!);
  const kinds = new Set(statements.map(({ kind }) => kind));
  const forums = new Set(statements.map(({ forum }) => forum));
  const total = standings.reduce((sum, entry) => sum + entry.count, 0);
  const only = total === 1 ? considered.indexOf(1) : null;
  const [forum] = forums;
  const sides = new Set(statements.map(({ side }) => side));
  const [side = null] = sides;
  const subject = record.states.findIndex(({ iso3 }) => iso3 === SUBJECT);
  const votesOnly = kinds.size === 1 && kinds.has("recorded_vote");
  const acting = (act: string) => selected.filter((s) => only !== null && actOn(record, s, only) === act);
  return {
    critical: count("critical"),
    supportive: count("supportive"),
    both: count("both"),
    unknown: count("unknown"),
    silent: count("silent"),
    considered: total,
    only: only === null ? null : { state: only, standing: STANDINGS[tally.standing[only]!]! },
    statements: statements.length,
    first: statements[0]?.date ?? null,
    last: statements.at(-1)?.date ?? null,
    side: sides.size === 1 ? side : null,
    subjectNamed:
      selected.length === 1 && considered[subject] === 1 && hasEntry(record, selected[0]!, subject),
    kinds: STATEMENT_KINDS.filter((kind) => kinds.has(kind)),
    forum: forums.size === 1 ? forum! : "both",
    voters: votesOnly
      ? record.states.filter(({ council }) => statements.some(({ date }) => satOn(council, date))).length
      : null,
    vote: votesOnly && statements.length === 1 ? voteResult(record, selected[0]!, considered) : null,
    declined: acting("declined"),
    mayHold: acting("unpublished"),
  };
}

function hasEntry({ stances }: PositionRecord, statement: number, state: number): boolean {
  return stances[statement]![state] !== NO_ENTRY;
}

import { entryRow } from "@/lib/data/schemas/entryRow";
import { sourceRow } from "@/lib/data/schemas/sourceRow";
import { sponsorRow } from "@/lib/data/schemas/sponsorRow";
import { statementRow } from "@/lib/data/schemas/statementRow";
import { CHANGE_DATES } from "../changeDates";
import { correctNote } from "./correctNote";
import { type CsvCell, csvText } from "@/lib/format/csvText";
import type { OriginalStatement } from "./originals";

/** Turns the statements into the text of statements.csv, entries.csv, sponsors.csv and sources.csv. */
export function statementTables(statements: readonly OriginalStatement[]): Record<string, string> {
  return {
    "statements.csv": csvText(Object.keys(statementRow.shape), statements.map(statementCells)),
    "entries.csv": csvText(Object.keys(entryRow.shape), statements.flatMap(entryCells)),
    "sponsors.csv": csvText(Object.keys(sponsorRow.shape), statements.flatMap(sponsorCells)),
    "sources.csv": csvText(Object.keys(sourceRow.shape), statements.flatMap(sourceCells)),
  };
}

function statementCells(statement: OriginalStatement): Record<string, CsvCell> {
  const { id, topics, position, declared_history, tally, notes } = statement;
  return {
    id,
    forum: statement.forum,
    session: statement.session,
    date: statement.date,
    kind: statement.kind,
    topics: topics.join(";"),
    side: position,
    lead: statement.lead,
    symbol: statement.symbol,
    title: statement.title,
    declared_count: statement.declared_count,
    declared_history: declared_history?.map(({ date, count }) => `${date}=${count}`).join(";"),
    named_count: statement.named_count,
    list_complete: statement.list_complete,
    status: statement.status,
    confidence: statement.confidence,
    outcome: statement.outcome,
    tally_yes: tally?.yes,
    tally_no: tally?.no,
    tally_abstain: tally?.abstain,
    notes: correctNote(id, null, notes),
  };
}

function entryCells({ id, states, notes }: OriginalStatement): Record<string, CsvCell>[] {
  return states.map(({ iso3, stance, confidence, note, sources }) => {
    const change = changeOf(id, iso3, notes);
    return {
      statement: id,
      state: iso3,
      stance,
      confidence,
      note: note === undefined ? null : correctNote(id, iso3, note),
      changed_on: change?.on,
      changed_precision: change?.precision,
      sources: sourceList(id, sources),
    };
  });
}

function changeOf(statement: string, state: string, notes: string) {
  const change = CHANGE_DATES.find((one) => one.statement === statement && one.states.includes(state));
  if (change !== undefined && !notes.includes(change.quote)) {
    throw new Error(`${statement}: the notes do not hold "${change.quote}"`);
  }
  return change;
}

function sponsorCells({ id, sponsors }: OriginalStatement): Record<string, CsvCell>[] {
  return (sponsors ?? []).map(({ iso3, sources }) => ({
    statement: id,
    state: iso3,
    sources: sourceList(id, sources),
  }));
}

function sourceCells({ id, sources }: OriginalStatement): Record<string, CsvCell>[] {
  return sources.map((source, i) => ({ ...source, id: sourceId(id, i), statement: id }));
}

function sourceList(statement: string, positions: readonly number[]): string {
  return positions.map((position) => sourceId(statement, position)).join(";");
}

/** The first source of a statement, at position 0, is `s1`. */
function sourceId(statement: string, position: number): string {
  return `${statement}.s${position + 1}`;
}

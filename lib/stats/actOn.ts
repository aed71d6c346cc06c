import type { Stance } from "@/lib/domain/stance";
import { SUBJECT } from "@/lib/domain/state";
import { couldJoin } from "./couldJoin";
import { satOn } from "./councilPeriods";
import { NO_ENTRY, STANCE_OF_CODE, type PositionRecord } from "./positionRecord";

/** What a state without an entry on a statement did there, in so far as that is known. */
export const ABSENCES = ["silent", "unpublished", "ineligible", "subject"] as const;

/** What one state did on one statement: its entry, or the kind of its absence. */
export type Act = Stance | (typeof ABSENCES)[number];

/**
 * Reads what a state did on a statement; arguments are places in the record. Without an entry: `ineligible` where
 * it could not take part that day, `subject` for China where the statement speaks against its policies or is a
 * vote, `unpublished` where the list is not known in full, otherwise `silent`.
 */
export function actOn(record: PositionRecord, statement: number, state: number): Act {
  const code = record.stances[statement]![state]!;
  if (code !== NO_ENTRY) return STANCE_OF_CODE.get(code)!;
  const { date, kind, side, complete } = record.statements[statement]!;
  const held = record.states[state]!;
  const could = kind === "recorded_vote" ? satOn(held.council, date) : couldJoin(held, date);
  if (!could) return "ineligible";
  if (held.iso3 === SUBJECT && side !== "supportive") return "subject";
  return complete ? "silent" : "unpublished";
}

import { STANDING_STANCES } from "@/lib/domain/stance";
import type { Entry, LaterNumber, Statement } from "@/lib/domain/statement";
import { declaredLater } from "@/lib/stats/declaredLater";
import { missingNames } from "@/lib/stats/missingNames";

/** What the number declared for a statement is made of. */
export interface ListParts {
  readonly named: number;
  /** Of the named, those that joined after the day. */
  readonly joinedLater: number;
  /** Declared, then taken back: only where the list is complete is it known to be among the declared. */
  readonly withdrawn: number;
  /** Declared and not known; null where no number was declared. */
  readonly unpublished: number | null;
  /** Whether more than these may be unknown, as some of the named joined a number that grew. */
  readonly atLeast: boolean;
  /** What was declared later, where it is more. */
  readonly later: LaterNumber | null;
}

/** Splits a statement's declared number into the names that stand, those taken back, and those not known. */
export function listParts(statement: Statement, entries: readonly Entry[]): ListParts {
  const stands = STANDING_STANCES as readonly string[];
  const named = entries.filter(({ stance }) => stands.includes(stance)).length;
  const joinedLater = entries.filter(({ stance }) => stance === "joined_later").length;
  const { declaredCount: declared, listComplete: complete } = statement;
  const later = declaredLater(statement);
  const missing = missingNames({ declared, declaredLater: later, named, complete }, joinedLater);
  return {
    named,
    joinedLater,
    withdrawn: complete && declared !== null ? declared - named : 0,
    unpublished: missing?.least ?? null,
    atLeast: missing?.open ?? false,
    later,
  };
}

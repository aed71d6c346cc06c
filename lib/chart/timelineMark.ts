import type { Side, StatementId } from "@/lib/domain/statement";
import { STANCE_CODES, type RecordStatement } from "@/lib/stats/positionRecord";
import { missingNames } from "@/lib/stats/missingNames";
import type { Slot } from "./placeInTracks";
import type { BySize } from "./timelineSizes";
import { voteTally, type VoteTally } from "./voteTally";

/**
 * What the part of a bar above the names means: nothing (`none`), declared names not known, names later
 * withdrawn from a complete list, or an unknown number because none was declared.
 */
export type Remainder = "none" | "unpublished" | "withdrawn" | "undeclared";

/** One statement as the timeline draws it; what the filters change is not in it. */
export interface TimelineMark {
  readonly id: StatementId;
  /** The true date, 0 to 1 from the first statement to the last. */
  readonly x: number;
  readonly lane: Side | "vote";
  readonly slots: BySize<Slot>;
  readonly named: number;
  readonly declared: number | null;
  /** How many of the declared names are known, withdrawn ones among them; null where no number was declared. */
  readonly knownOfDeclared: number | null;
  /** The bar's height in states: the declared number, or the named where none was declared. */
  readonly height: number;
  readonly remainder: Remainder;
  readonly joinedLater: number;
  readonly withdrew: number;
  readonly counted: boolean;
  readonly votes: VoteTally | null;
  /** Lines of figures written at the bar's end. */
  readonly tipLines: number;
}

/** Reads a statement's heights and glyphs; `x` and `slots` are the layout's. */
export function timelineMark(
  statement: RecordStatement,
  codes: string,
  place: Pick<TimelineMark, "x" | "slots">,
): TimelineMark {
  const { id, named, declared, counted } = statement;
  const remainder = remainderOf(statement);
  const joinedLater = occurrences(codes, STANCE_CODES.joined_later);
  const withdrew = occurrences(codes, STANCE_CODES.withdrew);
  return {
    id,
    ...place,
    lane: statement.side ?? "vote",
    named,
    declared,
    knownOfDeclared: declared === null ? null : declared - missingNames(statement, joinedLater)!.least,
    height: Math.max(declared ?? 0, named),
    remainder,
    joinedLater,
    withdrew,
    counted,
    votes: statement.side === null ? voteTally(codes) : null,
    tipLines: 1 + Number(remainder !== "none") + Number(joinedLater > 0) + Number(withdrew > 0),
  };
}

function remainderOf({ named, declared, complete }: RecordStatement): Remainder {
  if (declared === null) return "undeclared";
  if (declared <= named) return "none";
  return complete ? "withdrawn" : "unpublished";
}

function occurrences(text: string, character: string): number {
  return text.split(character).length - 1;
}

import { STANCE_CODES, type PositionRecord, type RecordStatement } from "./positionRecord";

/** How many names of a list are not known. */
export interface MissingNames {
  /** Of those declared: who joined after the number was declared is not among them. */
  readonly least: number;
  readonly most: number;
  /** Whether it may be more than the least: some of the named joined after the number was declared, and others did. */
  readonly open: boolean;
}

type Counted = Pick<RecordStatement, "declared" | "declaredLater" | "named" | "complete">;

/**
 * Counts the names missing from a list; none from one known in full, null where no number was declared.
 * @param joinedLater how many of the named joined after the day
 */
export function missingNames(
  { declared, declaredLater, named, complete }: Counted,
  joinedLater: number,
): MissingNames | null {
  if (complete) return { least: 0, most: 0, open: false };
  if (declared === null) return null;
  return {
    least: declared - named + (declaredLater === null ? 0 : joinedLater),
    most: (declaredLater?.count ?? declared) - named,
    open: joinedLater > 0 && declaredLater !== null,
  };
}

/** The same of a statement of the record, by its place there. */
export function missingFrom({ statements, stances }: PositionRecord, statement: number): MissingNames | null {
  const joinedLater = stances[statement]!.split(STANCE_CODES.joined_later).length - 1;
  return missingNames(statements[statement]!, joinedLater);
}

import { STANDING_STANCES } from "@/lib/domain/stance";
import type { Entry, Statement } from "@/lib/domain/statement";

/** What the number declared for a statement is made of. */
export interface ListParts {
  readonly named: number;
  /** Declared, then taken back: only where the list is complete is it known to be among the declared. */
  readonly withdrawn: number;
  /** Declared and not known; null where no number was declared. */
  readonly unpublished: number | null;
}

/** Splits a statement's declared number into the names that stand, those taken back, and those not known. */
export function listParts(statement: Statement, entries: readonly Entry[]): ListParts {
  const stands = STANDING_STANCES as readonly string[];
  const named = entries.filter(({ stance }) => stands.includes(stance)).length;
  const { declaredCount, listComplete } = statement;
  if (declaredCount === null) return { named, withdrawn: 0, unpublished: listComplete ? 0 : null };
  const rest = declaredCount - named;
  return { named, withdrawn: listComplete ? rest : 0, unpublished: listComplete ? 0 : rest };
}

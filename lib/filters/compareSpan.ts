import type { Filters } from "@/lib/domain/filters";
import type { IsoDate } from "@/lib/domain/statement";
import type { PositionRecord } from "@/lib/stats/positionRecord";

/** The two dates a comparison lies between. */
export interface CompareSpan {
  readonly a: IsoDate;
  readonly b: IsoDate;
  /** False where the first date is not before the second: nothing can lie between them. */
  readonly forward: boolean;
}

/**
 * The dates compared: those asked for, otherwise from the last day of the year of the first statement to the
 * day of the last one.
 */
export function compareSpan(
  { statements }: Pick<PositionRecord, "statements">,
  { from, to }: Pick<Filters, "from" | "to">,
): CompareSpan {
  const a = from ?? `${(statements[0]?.date ?? "").slice(0, 4)}-12-31`;
  const b = to ?? statements.at(-1)?.date ?? "";
  return { a, b, forward: a < b };
}

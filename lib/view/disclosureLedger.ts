import type { TimelineMark } from "@/lib/chart/timelineMark";
import { SIDES, type Side } from "@/lib/domain/statement";

/** The statements of one side, or the votes, as places in the record, by date. */
export interface LedgerGroup {
  readonly side: Side | "vote";
  readonly rows: readonly number[];
}

/** What of one side's lists is known. */
export interface LedgerTotal {
  /** Lists that count, and those of them known in full. */
  readonly lists: number;
  readonly complete: number;
  /** Over the lists for which a number was declared: names declared, and those of them that are known. */
  readonly named: number;
  readonly declared: number;
  /** Lists for which no exact number was declared. */
  readonly undeclared: number;
}

/** Who publishes names and who does not: every statement of the record by side, then the recorded votes. */
export function disclosureLedger(marks: readonly TimelineMark[]): LedgerGroup[] {
  return [...SIDES, "vote" as const]
    .map((side) => ({ side, rows: marks.flatMap((mark, i) => (mark.lane === side ? [i] : [])) }))
    .filter(({ rows }) => rows.length > 0);
}

/**
 * Sums a group of statements; those known only second-hand are left out.
 * @param passing 1 for each statement of the record to be summed
 */
export function ledgerTotal(
  marks: readonly TimelineMark[],
  { rows }: LedgerGroup,
  passing: Uint8Array,
): LedgerTotal {
  const summed = rows.filter((i) => passing[i] === 1 && marks[i]!.counted).map((i) => marks[i]!);
  const declared = summed.filter((mark) => mark.declared !== null);
  return {
    lists: summed.length,
    complete: summed.filter(({ remainder }) => remainder === "none" || remainder === "withdrawn").length,
    named: declared.reduce((sum, mark) => sum + mark.knownOfDeclared!, 0),
    declared: declared.reduce((sum, mark) => sum + mark.declared!, 0),
    undeclared: summed.length - declared.length,
  };
}

import type { PositionRecord, RecordStatement } from "@/lib/stats/positionRecord";

/**
 * The two lists to compare: those chosen, or the last two critical ones of one forum.
 * @param chosen statement indexes in the order chosen; a recorded vote is no list of one side and is passed over
 * @param selected statement indexes the choice falls back on, ascending
 * @returns null where the statements selected hold no two lists
 */
export function comparedStatements(
  { statements }: PositionRecord,
  chosen: readonly number[],
  selected: readonly number[],
): readonly [number, number] | null {
  const [first, second] = chosen.filter((s) => statements[s]!.side !== null);
  if (first !== undefined && second !== undefined) return [first, second];
  const lists = selected.filter((s) => statements[s]!.side !== null);
  const before = (later: number) =>
    lists.findLast((s) => s < later && isAlike(statements[s]!, statements[later]!));
  if (first !== undefined) {
    const partner = before(first) ?? lists.find((s) => s !== first);
    return partner === undefined ? null : [partner, first];
  }
  const later =
    lists.findLast((s) => statements[s]!.side === "critical" && before(s) !== undefined) ?? lists.at(-1);
  const earlier = later === undefined ? undefined : (before(later) ?? lists.at(-2));
  return earlier === undefined || later === undefined ? null : [earlier, later];
}

function isAlike(a: RecordStatement, b: RecordStatement): boolean {
  return a.side === b.side && a.forum === b.forum;
}

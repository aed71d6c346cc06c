import type { Stance } from "@/lib/domain/stance";
import type { Side } from "@/lib/domain/statement";
import { actOn, type Act } from "./actOn";
import type { PositionRecord } from "./positionRecord";
import { sideTaken } from "./sideTaken";

/** How a state's place on a list differs from its place on an earlier one, in the order pages show it. */
export const LIST_CHANGES = [
  "joined",
  "switched",
  "absent",
  "withdrew",
  "perhapsJoined",
  "perhapsAbsent",
  "stayed",
] as const;

export type ListChange = (typeof LIST_CHANGES)[number];

/** The states of each change, as ascending places in the record. */
export type StatementDifference = Readonly<Record<ListChange, readonly number[]>>;

const NAMED: readonly Act[] = ["sign", "joined_later"] satisfies readonly Stance[];
const NOT_NAMED: readonly Act[] = ["silent", "ineligible", "declined", "withdrew"];

/**
 * Compares the list of a statement with that of an earlier one of its side.
 * - `joined`: named now, and surely not then; `perhapsJoined`: named now, while the earlier list is not known in full
 * - `switched`: named now, after its newest position of an earlier day was on the other side
 * - `absent`: named then, and surely not now; `perhapsAbsent`: named then, while the present list is not known in full
 * - `withdrew`: took back its signature of this statement; `stayed`: named on both
 * @param counted places of the statements whose positions count for a switch, ascending
 */
export function statementDifference(
  record: PositionRecord,
  previous: number,
  statement: number,
  counted: readonly number[],
): StatementDifference {
  const found = Object.fromEntries(LIST_CHANGES.map((change) => [change, [] as number[]])) as Record<
    ListChange,
    number[]
  >;
  const { side, date } = record.statements[statement]!;
  const earlier = counted.filter((s) => record.statements[s]!.date < date);
  record.states.forEach((_, state) => {
    const switched = side !== null && newestSide(record, earlier, state) === other(side);
    const change = changeOf(actOn(record, previous, state), actOn(record, statement, state), switched);
    if (change !== null) found[change].push(state);
  });
  return found;
}

function changeOf(then: Act, now: Act, switched: boolean): ListChange | null {
  if (now === "withdrew") return "withdrew";
  if (NAMED.includes(now)) {
    if (switched) return "switched";
    if (NAMED.includes(then)) return "stayed";
    return NOT_NAMED.includes(then) ? "joined" : "perhapsJoined";
  }
  if (!NAMED.includes(then)) return null;
  return NOT_NAMED.includes(now) ? "absent" : "perhapsAbsent";
}

/** The side of a state's newest position on one side; null without one, or where its newest day holds both. */
function newestSide(record: PositionRecord, statements: readonly number[], state: number): Side | null {
  const sideOn = (s: number) => {
    const side = sideTaken(actOn(record, s, state), record.statements[s]!.side);
    return side === "critical" || side === "supportive" ? side : null;
  };
  const last = statements.findLast((s) => sideOn(s) !== null);
  if (last === undefined) return null;
  const { date } = record.statements[last]!;
  const sides = new Set(
    statements.filter((s) => record.statements[s]!.date === date).flatMap((s) => sideOn(s) ?? []),
  );
  return sides.size === 1 ? sideOn(last) : null;
}

function other(side: Side): Side {
  return side === "critical" ? "supportive" : "critical";
}

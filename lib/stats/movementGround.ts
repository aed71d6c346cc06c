import type { CountingRule } from "@/lib/domain/filters";
import type { IsoDate, Side } from "@/lib/domain/statement";
import { COUNTS_AS, countsAs, type CompiledRecord } from "./compileRecord";
import { mayHide, movements, showsAbsence, sidesOf, type Movement } from "./movement";
import { NO_ENTRY } from "./positionRecord";
import { tallyStandings } from "./tallyStandings";

/** Why it cannot be told how a state moved. */
type Untold = "unpublished" | "noCompleteList" | "bothAtOnce";

/** What a movement rests on; statements are places in the record, ascending. */
export interface MovementGround {
  readonly movement: Movement;
  /**
   * The statements after the first date that show it: those the state stands on, or for an absence the complete
   * lists without it. Empty where nothing shows anything.
   */
  readonly shownBy: readonly number[];
  /** Lists between the dates that are not known in full and may hold the state. */
  readonly mayHide: readonly number[];
  /** Statements whose signature the state took back between the dates, as a source says, whenever they were made. */
  readonly withdrawals: readonly number[];
  /** Null where it can be told. */
  readonly untold: Untold | null;
}

/**
 * The movement of each state of the record with what shows it; arguments as for `movements`.
 * @param span the two dates
 */
export function movementGrounds(
  compiled: CompiledRecord,
  before: readonly number[],
  after: readonly number[],
  rule: CountingRule,
  span: { readonly a: IsoDate; readonly b: IsoDate },
): MovementGround[] {
  const then = tallyStandings(compiled, before, rule);
  const now = tallyStandings(compiled, after, rule);
  return movements(compiled, before, after, rule).map((movement, i) => {
    const had = sidesOf(then, i);
    const has = sidesOf(now, i);
    return {
      movement,
      shownBy: shownBy(compiled, after, movement, has, i),
      mayHide: i === compiled.subject ? [] : after.filter((s) => mayHide(compiled, s, i)),
      withdrawals: [...before, ...after].filter((s) => withdrewBetween(compiled, s, i, span)),
      untold:
        movement !== "cannot tell"
          ? null
          : has.length > 0
            ? "bothAtOnce"
            : had.length > 0
              ? "noCompleteList"
              : "unpublished",
    };
  });
}

function shownBy(
  compiled: CompiledRecord,
  after: readonly number[],
  movement: Movement,
  has: readonly Side[],
  i: number,
): number[] {
  const side: Side | null = movement.endsWith("critical")
    ? "critical"
    : movement.endsWith("supportive")
      ? "supportive"
      : null;
  if (side !== null && movement.startsWith("left"))
    return after.filter((s) => showsAbsence(compiled, s, side, i));
  const sides = side === null ? has : [side];
  return after.filter((s) => sides.some((name) => entry(compiled, s, i) === COUNTS_AS[name]));
}

function withdrewBetween(
  compiled: CompiledRecord,
  s: number,
  i: number,
  { a, b }: { readonly a: IsoDate; readonly b: IsoDate },
): boolean {
  const { statements, states } = compiled.record;
  const day = statements[s]!.changed[states[i]!.iso3];
  return entry(compiled, s, i) === COUNTS_AS.withdrawal && day !== undefined && a < day && day <= b;
}

function entry({ record }: CompiledRecord, s: number, i: number): number {
  const code = record.stances[s]![i]!;
  return code === NO_ENTRY ? COUNTS_AS.nothing : countsAs(code, record.statements[s]!.side);
}

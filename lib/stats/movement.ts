import type { CountingRule } from "@/lib/domain/filters";
import type { Side } from "@/lib/domain/statement";
import { COUNTS_AS, type CompiledRecord } from "./compileRecord";
import { couldJoin } from "./couldJoin";
import { STANDING_CODE, tallyStandings, type Tally } from "./tallyStandings";

export const MOVEMENTS = [
  "joined critical",
  "joined supportive",
  "left critical",
  "left supportive",
  "switched to critical",
  "switched to supportive",
  "steady",
  "cannot tell",
] as const;

export type Movement = (typeof MOVEMENTS)[number];

/**
 * How each state moved from one set of statements to a later one (docs/counting-rules.md, "Movement").
 * @param before statement indexes up to the first date
 * @param after statement indexes after the first and up to the second date
 * @returns one movement per state of the record
 */
export function movements(
  compiled: CompiledRecord,
  before: readonly number[],
  after: readonly number[],
  rule: CountingRule,
): Movement[] {
  const then = tallyStandings(compiled, before, rule);
  const now = tallyStandings(compiled, after, rule);
  return compiled.record.states.map((_, i): Movement => {
    const had = sidesOf(then, i);
    const has = sidesOf(now, i);
    if (has.length === 0)
      return had.length === 0
        ? stillNowhere(compiled, [...before, ...after], i)
        : absence(compiled, after, had, then, i);
    if (has.length === 2) return arrivalOnBoth(compiled, had, now, i);
    const [side] = has as [Side];
    if (had.includes(side)) return "steady";
    return had.length === 0 ? `joined ${side}` : `switched to ${side}`;
  });
}

/** The sides a state stands on: none, one or both. */
export function sidesOf(tally: Tally, i: number): Side[] {
  switch (tally.standing[i]) {
    case STANDING_CODE.critical:
      return ["critical"];
    case STANDING_CODE.supportive:
      return ["supportive"];
    case STANDING_CODE.both:
      return ["critical", "supportive"];
    default:
      return [];
  }
}

/** On no side before and after: steady only where no list may hide the state. */
function stillNowhere(compiled: CompiledRecord, statements: readonly number[], i: number): Movement {
  if (i === compiled.subject) return "steady";
  return statements.some((s) => mayHide(compiled, s, i)) ? "cannot tell" : "steady";
}

/** Whether a statement's list is not known in full and could hold the state. */
export function mayHide({ record }: CompiledRecord, s: number, i: number): boolean {
  const { complete, date } = record.statements[s]!;
  return !complete && couldJoin(record.states[i]!, date);
}

/** On both sides afterwards: what is new is the movement; where both are, the newest entry tells. */
function arrivalOnBoth(compiled: CompiledRecord, had: readonly Side[], now: Tally, i: number): Movement {
  if (had.length === 2) return "steady";
  if (had.length === 1) return had[0] === "critical" ? "joined supportive" : "joined critical";
  const newest = newestSide(compiled, now, i);
  return newest === null ? "cannot tell" : `switched to ${newest}`;
}

/** Gone from every list afterwards: only a complete list of that side shows that the state left it. */
function absence(
  compiled: CompiledRecord,
  after: readonly number[],
  had: readonly Side[],
  then: Tally,
  i: number,
): Movement {
  const shown = had.filter((side) => after.some((s) => showsAbsence(compiled, s, side, i)));
  if (shown.length === 0) return "cannot tell";
  const newest = newestSide(compiled, then, i);
  return `left ${newest !== null && shown.includes(newest) ? newest : shown[0]!}`;
}

/**
 * Whether a statement's list is known in full and would hold the state if it stood on that side. A recorded vote
 * has no side and is no such list.
 */
export function showsAbsence({ record }: CompiledRecord, s: number, side: Side, i: number): boolean {
  const statement = record.statements[s]!;
  return statement.complete && statement.side === side && couldJoin(record.states[i]!, statement.date);
}

/** The side of the newest entry that stands; null where the newest day holds both or none. */
function newestSide(compiled: CompiledRecord, tally: Tally, i: number): Side | null {
  const last = tally.last[i]!;
  if (last < 0) return null;
  let mask = 0;
  for (let e = compiled.offsets[last]!; e < compiled.offsets[last + 1]!; e++) {
    if (compiled.entryState[e] === i) mask |= compiled.entryCountsAs[e]!;
  }
  if (mask === COUNTS_AS.critical) return "critical";
  return mask === COUNTS_AS.supportive ? "supportive" : null;
}

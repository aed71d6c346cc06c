import type { CountingRule } from "@/lib/domain/filters";
import { STANDINGS, type Standing } from "@/lib/domain/standing";
import { COUNTS_AS, type CompiledRecord } from "./compileRecord";
import { couldJoin } from "./couldJoin";

/** The index of each standing in STANDINGS, the form standings take in typed arrays. */
export const STANDING_CODE = Object.fromEntries(STANDINGS.map((standing, i) => [standing, i])) as Readonly<
  Record<Standing, number>
>;

/** Standings and counts over a set of statements; every array has one place per state of the record. */
export interface Tally {
  /** Indexes into STANDINGS. */
  readonly standing: Uint8Array;
  /** Entries on the critical side: signatures of critical statements and yes votes. */
  readonly critical: Uint16Array;
  /** Entries on the supportive side: signatures of supportive statements and no votes. */
  readonly supportive: Uint16Array;
  /** Statement index of the first and last entry that stands; -1 where there is none. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/**
 * The one computation of standings (docs/counting-rules.md).
 * @param selected statement indexes, ascending; statements not to be counted must be left out by the caller
 */
export function tallyStandings(
  compiled: CompiledRecord,
  selected: readonly number[],
  rule: CountingRule,
): Tally {
  const count = compiled.record.states.length;
  const critical = new Uint16Array(count);
  const supportive = new Uint16Array(count);
  const first = new Int32Array(count).fill(-1);
  const last = new Int32Array(count).fill(-1);
  const seen = new Uint8Array(count);
  const newest = new Uint8Array(count);
  const { offsets, entryState, entryCountsAs, record } = compiled;

  for (const s of selected) {
    const date = record.statements[s]!.date;
    for (let e = offsets[s]!; e < offsets[s + 1]!; e++) {
      const state = entryState[e]!;
      const mark = entryCountsAs[e]!;
      seen[state]! |= mark;
      if (mark === COUNTS_AS.nothing || mark === COUNTS_AS.withdrawal) continue;
      if (mark === COUNTS_AS.critical) critical[state]! += 1;
      else if (mark === COUNTS_AS.supportive) supportive[state]! += 1;
      const sameDay = last[state]! >= 0 && record.statements[last[state]!]!.date === date;
      newest[state] = sameDay ? newest[state]! | mark : mark;
      if (first[state]! < 0) first[state] = s;
      last[state] = s;
    }
  }

  const absence = absenceStandings(compiled, selected);
  const standing = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    standing[i] =
      i === compiled.subject
        ? STANDING_CODE.subject
        : decide(ruleMask(rule, seen[i]!, newest[i]!, critical[i]! - supportive[i]!), seen[i]!, absence[i]!);
  }
  return { standing, critical, supportive, first, last };
}

/** The entries that decide under a rule, as a mask of COUNTS_AS bits. */
function ruleMask(rule: CountingRule, seen: number, newest: number, lead: number): number {
  if (rule === "latest") return newest;
  if (rule === "majority" && lead !== 0) return lead > 0 ? COUNTS_AS.critical : COUNTS_AS.supportive;
  return seen;
}

function decide(mask: number, seen: number, absence: number): number {
  const sides = mask & (COUNTS_AS.critical | COUNTS_AS.supportive);
  if (sides === COUNTS_AS.critical) return STANDING_CODE.critical;
  if (sides === COUNTS_AS.supportive) return STANDING_CODE.supportive;
  if (sides !== 0) return STANDING_CODE.both;
  if (mask & COUNTS_AS.abstention) return STANDING_CODE.abstained;
  return seen & COUNTS_AS.withdrawal ? STANDING_CODE.withdrew : absence;
}

/** For each state, what having no entry in the set means: silent, unknown or ineligible. */
function absenceStandings({ record, voters }: CompiledRecord, selected: readonly number[]): Uint8Array {
  const votes = selected.flatMap((s) => voters.get(s) ?? []);
  const lastOpen = selected.findLast((s) => !voters.has(s));
  const lastOpenDate = lastOpen === undefined ? null : record.statements[lastOpen]!.date;
  const complete = selected.every((s) => record.statements[s]!.complete);
  const absent = complete ? STANDING_CODE.silent : STANDING_CODE.unknown;
  return Uint8Array.from(record.states, (state, i) => {
    const couldSign = lastOpenDate !== null && couldJoin(state, lastOpenDate);
    const couldVote = votes.some((voter) => voter[i] === 1);
    return couldSign || couldVote ? absent : STANDING_CODE.ineligible;
  });
}

import type { CouncilLens, CountingRule } from "@/lib/domain/filters";
import { dayNumber, isoDay } from "@/lib/domain/dayNumber";
import { STANDINGS } from "@/lib/domain/standing";
import type { IsoDate } from "@/lib/domain/statement";
import type { CompiledRecord } from "./compileRecord";
import { satOn } from "./councilPeriods";
import type { PositionRecord } from "./positionRecord";
import { tallyStandings } from "./tallyStandings";

/** The Council from one day to the next on which its members or their standings may change. */
export interface CouncilStep {
  readonly date: IsoDate;
  /** Members sitting that day. */
  readonly members: number;
  /** Of these, the ones counted: those that pass the filters. */
  readonly counted: number;
  /** Counted members per standing, in the order of STANDINGS; null where no statement was made yet. */
  readonly counts: readonly number[] | null;
}

interface Question {
  /** Statement indexes, ascending. */
  readonly selected: readonly number[];
  readonly rule: CountingRule;
  /** Where members stood by the statements up to each `day`, or where they stand over the whole `record`. */
  readonly lens: CouncilLens;
  /** The last day asked for. */
  readonly until: IsoDate;
  /** 1 for each state to be counted. */
  readonly considered: Uint8Array;
}

/** Counts the members of the Council by standing, for every day on which the answer may change. */
export function councilBalance(compiled: CompiledRecord, question: Question): CouncilStep[] {
  const { record } = compiled;
  const { selected, rule, lens, until, considered } = question;
  const dates = selected.map((s) => record.statements[s]!.date);
  const days = councilDays(record, lens === "day" ? dates : [], until);
  const tallies = new Map<number, Uint8Array>();
  const standingsOver = (count: number) => {
    const known = tallies.get(count) ?? tallyStandings(compiled, selected.slice(0, count), rule).standing;
    tallies.set(count, known);
    return known;
  };
  return days.map((date) => {
    const made = lens === "record" ? selected.length : dates.filter((day) => day <= date).length;
    return stepOn(record, date, made === 0 ? null : standingsOver(made), considered);
  });
}

function stepOn(
  record: PositionRecord,
  date: IsoDate,
  standing: Uint8Array | null,
  considered: Uint8Array,
): CouncilStep {
  const counts = STANDINGS.map(() => 0);
  let members = 0;
  let counted = 0;
  record.states.forEach(({ council }, i) => {
    if (!satOn(council, date)) return;
    members += 1;
    counted += considered[i]!;
    if (standing !== null) counts[standing[i]!]! += considered[i]!;
  });
  return { date, members, counted, counts: standing === null ? null : counts };
}

/** The days from the Council's first on which its membership changes, and those given, ascending. */
function councilDays(record: PositionRecord, others: readonly IsoDate[], until: IsoDate): IsoDate[] {
  const changes = record.states.flatMap(({ council }) =>
    council.flatMap(([start, end]) => [start, isoDay(dayNumber(end) + 1)]),
  );
  const first = changes.reduce((least, day) => (day < least ? day : least), until);
  return [...new Set([...changes, ...others])].filter((day) => first <= day && day <= until).sort();
}

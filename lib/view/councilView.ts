import { hemicycle } from "@/lib/chart/hemicycle";
import { VOTES, type Vote } from "@/lib/domain/stance";
import { STANDINGS, type Standing } from "@/lib/domain/standing";
import { REGIONAL_GROUPS } from "@/lib/domain/state";
import type { IsoDate } from "@/lib/domain/statement";
import type { CompareFilters } from "@/lib/filters/compareFilters";
import { endDateOf, selectStates } from "@/lib/filters/selectStates";
import { selectStatements } from "@/lib/filters/selectStatements";
import { nameOrder } from "@/lib/format/nameOrder";
import type { CompiledRecord } from "@/lib/stats/compileRecord";
import { councilBalance, type CouncilStep } from "@/lib/stats/councilBalance";
import { satOn } from "@/lib/stats/councilPeriods";
import { STANCE_OF_CODE, type PositionRecord } from "@/lib/stats/positionRecord";
import { tallyStandings } from "@/lib/stats/tallyStandings";
import { councilVote, type CouncilVote } from "./councilVote";
import type { DashboardModel } from "./dashboardModel";
import { publicity, type Publicity } from "./publicity";
import { standingHue } from "./standingHue";

export interface CouncilSeat {
  /** Place of the state in the record. */
  readonly state: number;
  /** Null where no statement had been made by the day. */
  readonly standing: Standing | null;
  /** The standing whose colour the seat takes. */
  readonly hue: Standing;
  /** The member's vote, where one was recorded on the day. */
  readonly vote: Vote | null;
  readonly muted: boolean;
  readonly x: number;
  readonly y: number;
}

/** The Council on one day and its balance over the years, under the filters. */
export interface CouncilView {
  readonly date: IsoDate;
  /** The members sitting that day, by standing, then regional group, then name. */
  readonly seats: readonly CouncilSeat[];
  /** Members per standing, in the order of STANDINGS, of those that pass every clause but the choice of standings. */
  readonly counts: readonly number[] | null;
  /** How many those are: the denominator of the counts. */
  readonly counted: number;
  /** Statements the standings rest on, and the days of the oldest and the newest. */
  readonly statements: number;
  readonly oldest: IsoDate | null;
  readonly newest: IsoDate | null;
  /** How much of the lists the standings rest on is known. */
  readonly publicity: Publicity;
  readonly steps: readonly CouncilStep[];
  /** The last day of the balance: that of the data version. */
  readonly until: IsoDate;
  /** The recorded vote of the day, if there was one. */
  readonly vote: CouncilVote | null;
}

/**
 * Computes the Council's view. The first of the two dates is no clause here: what a state did before it is part of
 * where it stands. Under the lens `record` the last date only picks the Council.
 */
export function councilView(
  compiled: CompiledRecord,
  { names, locale, compiledOn: until }: Pick<DashboardModel, "names" | "locale" | "compiledOn">,
  filters: CompareFilters,
): CouncilView {
  const { record } = compiled;
  const order = nameOrder(locale);
  const byName = (a: number, b: number) => order(names[a]!, names[b]!);
  const asked = endDateOf(record, filters);
  // Councils of days to come are not all elected.
  const date = asked > until ? until : asked;
  const selected = selectStatements(record, filters, ["statement", "from", "to"]);
  const made =
    filters.lens === "record" ? selected : selected.filter((s) => record.statements[s]!.date <= date);
  const { standing } = tallyStandings(compiled, made, filters.rule);
  const passing = (skip: Parameters<typeof selectStates>[4]) =>
    // Every member is in the group of members on its own day.
    selectStates(
      record,
      { ...filters, group: filters.group.filter((group) => group !== "hrc") },
      standing,
      date,
      skip,
    );
  const considered = passing(["standing", "states"]);
  const inView = passing(["states"]);
  const question = { selected, rule: filters.rule, lens: filters.lens, until, considered };
  const steps = councilBalance(compiled, question);
  const seats = seatsOn(record, byName, date, made.length === 0 ? null : standing);
  const dayOf = (s: number | undefined) => (s === undefined ? null : record.statements[s]!.date);
  const vote = councilVote(compiled, { date, selected, rule: filters.rule, byName });
  const members = seats.filter(({ state }) => considered[state] === 1);
  return {
    date,
    seats: seats.map((seat) => ({
      ...seat,
      hue: standingHue(record, made, seat.state, seat.standing ?? "silent"),
      vote: vote === null ? null : voteOf(record, vote.statement, seat.state),
      muted: inView[seat.state] === 0,
    })),
    counts:
      made.length === 0
        ? null
        : STANDINGS.map((name) => members.filter((seat) => seat.standing === name).length),
    counted: members.length,
    statements: made.length,
    oldest: dayOf(made[0]),
    newest: dayOf(made.at(-1)),
    publicity: publicity(record, made),
    steps,
    until,
    vote,
  };
}

function seatsOn(
  record: PositionRecord,
  byName: (a: number, b: number) => number,
  date: IsoDate,
  standing: Uint8Array | null,
) {
  const regionOf = (i: number) => REGIONAL_GROUPS.findIndex((group) => group === record.states[i]!.region);
  const members = record.states
    .flatMap(({ council }, i) => (satOn(council, date) ? [i] : []))
    .sort(
      (a, b) =>
        (standing === null ? 0 : standing[a]! - standing[b]!) || regionOf(a) - regionOf(b) || byName(a, b),
    );
  const places = hemicycle(members.length);
  return members.map((state, i) => ({
    state,
    standing: standing === null ? null : STANDINGS[standing[state]!]!,
    x: rounded(places[i]!.x),
    y: rounded(places[i]!.y),
  }));
}

function voteOf(record: PositionRecord, vote: number, state: number): Vote | null {
  const stance = STANCE_OF_CODE.get(record.stances[vote]![state]!);
  return VOTES.find((way) => way === stance) ?? null;
}

function rounded(value: number): number {
  return Math.round(10 * value) / 10;
}

import { VOTES, type Vote } from "@/lib/domain/stance";
import type { Locale } from "@/lib/domain/state";
import { nameOrder } from "@/lib/format/nameOrder";
import { newestVote } from "@/lib/stats/newestVote";
import { STANCE_CODES, type PositionRecord } from "@/lib/stats/positionRecord";
import { hemicycle } from "./hemicycle";

export interface Seat {
  /** Place of the state in the record. */
  readonly state: number;
  readonly vote: Vote;
  readonly x: number;
  readonly y: number;
}

export interface Chamber {
  /** Place of the recorded vote among the record's statements. */
  readonly statement: number;
  readonly width: number;
  readonly height: number;
  readonly seatRadius: number;
  /** From left to right: those who voted yes, who abstained, who voted no. */
  readonly seats: readonly Seat[];
  readonly tally: Readonly<Record<Vote, number>>;
}

const WIDTH = 360;
const SEAT_RADIUS = 11.5;

/** The chamber of the vote, seats by vote and then by name; null in a record without one. */
export function chamber(record: PositionRecord, names: readonly string[], locale: Locale): Chamber | null {
  const byName = nameOrder(locale);
  const statement = newestVote(record.statements);
  if (statement === null) return null;
  const codes = record.stances[statement]!;
  const voters = VOTES.flatMap((vote) =>
    record.states
      .map((_, state) => ({ state, vote }))
      .filter(({ state }) => codes[state] === STANCE_CODES[vote])
      .sort((a, b) => byName(names[a.state]!, names[b.state]!)),
  );
  const places = hemicycle(voters.length);
  return {
    statement,
    width: WIDTH,
    height: Math.ceil(Math.max(...places.map((place) => place.y)) + SEAT_RADIUS + 2),
    seatRadius: SEAT_RADIUS,
    seats: voters.map((voter, i) => ({
      ...voter,
      x: Math.round(10 * places[i]!.x) / 10,
      y: Math.round(10 * places[i]!.y) / 10,
    })),
    tally: Object.fromEntries(
      VOTES.map((vote) => [vote, voters.filter((voter) => voter.vote === vote).length]),
    ) as Record<Vote, number>,
  };
}

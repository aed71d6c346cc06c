import type { IsoDate } from "./statement";

/** The lanes of the time axis of events, from top to bottom. */
export const EVENT_LANES = ["council", "assembly", "ohchr", "hasan", "reports", "platforms"] as const;

export type EventLane = (typeof EVENT_LANES)[number];

/** How exactly an event's time is known; a period has a first and a last date of its own. */
export type EventPrecision = "day" | "month" | "year" | "period";

/** The id of a fact or of a statement. */
export type EventId = string;

/** Something that happened at a known time: a statement of states, or a fact of the reports. */
export interface DatedEvent {
  readonly id: EventId;
  readonly kind: "statement" | "fact";
  readonly lane: EventLane;
  /** The first and the last day the event can lie on; the same for a day. */
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** The date as the tables give it, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; two of them for a period. */
  readonly written: readonly [string] | readonly [string, string];
  readonly precision: EventPrecision;
}

/** One event came after another, and a fact or a statement says what ties them. */
export interface Followed {
  readonly from: EventId;
  readonly to: EventId;
  /** The fact or statement whose words say so. */
  readonly ground: EventId;
  readonly note: string;
}

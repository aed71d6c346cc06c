import type { Iso3 } from "./state";
import type { Stance } from "./stance";

export const TOPICS = ["xinjiang", "hong_kong", "tibet"] as const;
export const FORUMS = ["HRC", "UNGA3C"] as const;
export const STATEMENT_KINDS = ["joint_letter", "joint_statement", "recorded_vote"] as const;
export const SIDES = ["critical", "supportive"] as const;
export const CONFIDENCES = ["high", "medium", "low"] as const;
export const STATEMENT_STATUSES = ["confirmed", "reported"] as const;
/** How exactly the day of a later change (a joining, a withdrawal) is known. */
export const DATE_PRECISIONS = ["on", "about", "by", "after"] as const;

export type Topic = (typeof TOPICS)[number];
export type Forum = (typeof FORUMS)[number];
export type StatementKind = (typeof STATEMENT_KINDS)[number];
export type Side = (typeof SIDES)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type StatementStatus = (typeof STATEMENT_STATUSES)[number];
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** An ISO 8601 calendar date, `YYYY-MM-DD`; such dates compare as strings. */
export type IsoDate = string;
export type StatementId = string;
export type SourceId = string;

/** A number of states declared after the first; its date may be a month. */
export interface LaterNumber {
  readonly count: number;
  readonly date: string;
}

export interface Statement {
  readonly id: StatementId;
  readonly forum: Forum;
  readonly session: number;
  readonly date: IsoDate;
  readonly kind: StatementKind;
  readonly topics: readonly Topic[];
  /** Null for a recorded vote, which has no side of its own. */
  readonly side: Side | null;
  readonly lead: Iso3 | null;
  readonly symbol: string | null;
  readonly title: string;
  /** What the reader or sponsor claimed; null where no exact number is sourced. */
  readonly declaredCount: number | null;
  readonly declaredHistory: readonly LaterNumber[];
  /** Entries that stand; withdrawn ones are not among them. */
  readonly namedCount: number;
  readonly listComplete: boolean;
  readonly status: StatementStatus;
  readonly confidence: Confidence;
  readonly outcome: string | null;
  readonly tally: { readonly yes: number; readonly no: number; readonly abstain: number } | null;
  readonly notes: string;
}

export interface Entry {
  readonly statement: StatementId;
  readonly state: Iso3;
  readonly stance: Stance;
  /** Null where the entry is as sure as its statement. */
  readonly confidence: Confidence | null;
  readonly note: string | null;
  /** The day a later joining or a withdrawal became known, where a source gives one. */
  readonly changedOn: IsoDate | null;
  readonly changedPrecision: DatePrecision | null;
  readonly sources: readonly SourceId[];
}

/** A state that tabled a recorded vote's text. */
export interface Sponsor {
  readonly statement: StatementId;
  readonly state: Iso3;
  readonly sources: readonly SourceId[];
}

export interface Source {
  readonly id: SourceId;
  readonly statement: StatementId;
  readonly url: string;
  readonly publisher: string;
  readonly title: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where the page gives none. */
  readonly date: string | null;
  readonly listsNames: boolean;
}

import type { EventId, EventPrecision } from "@/lib/domain/datedEvent";

/** What one mark says, in the page's language. */
export interface EventWords {
  readonly date: string;
  readonly title: string;
  /** How much of a list is public, how a vote went, or the fact as a sentence. */
  readonly detail: string;
  /** How exactly the date is known, and where sources differ; empty where there is nothing to say. */
  readonly doubts: readonly string[];
  /** What is written beside the mark where there is room. */
  readonly mark: string;
  /** All of it in one line, for those who do not see the mark. */
  readonly label: string;
}

/** How one event is drawn: a statement by its side and the named part of its list, all else as an event. */
export interface EventMarkModel {
  readonly id: EventId;
  readonly sign: "critical" | "supportive" | "vote" | "event";
  readonly precision: EventPrecision;
  readonly disputed: boolean;
  /** The named part of those declared, 0 to 1. */
  readonly share: number;
  readonly counted: boolean;
  /** A vote's parts. */
  readonly tally: { readonly yes: number; readonly no: number; readonly abstain: number } | null;
  readonly words: EventWords;
}

import type { Confidence } from "./statement";

/** What the value of a fact is: the one distinction every chart of facts shows. */
export const FACT_KINDS = [
  "published_number",
  "published_direction",
  "derived",
  "event",
  "format_spec",
  "licence",
  "not_public",
] as const;

export type FactKind = (typeof FACT_KINDS)[number];
export type FactId = string;

/** A page a fact was read on: the primary one, or one that says the same. */
export interface FactSource {
  readonly role: "primary" | "corroboration";
  /** Null for a text that has no address of its own. */
  readonly url: string | null;
  readonly publisher: string;
  readonly title: string;
  /** As the page gives it, mostly `YYYY-MM-DD`. */
  readonly date: string | null;
  /** Where on the page. */
  readonly locator: string | null;
}

/** A place in a seed document, the newsletter this project began with. */
export interface SeedPassage {
  readonly file: string;
  readonly line: number;
  readonly col: number;
  /** The words that stand there. */
  readonly anchor: string;
}

/** One sourced fact of the reports; `kind` says whether it is a published number, a direction, ours or an event. */
export interface Fact {
  readonly id: FactId;
  readonly category: string;
  readonly kind: FactKind;
  /** As published: a number, a text, a list or an object; null where the report gives no value. */
  readonly value: unknown;
  readonly unit: string | null;
  readonly population: string;
  readonly period: string | null;
  readonly qualifier: string | null;
  readonly confidence: Confidence;
  readonly note: string | null;
  readonly passageReadIn: string;
  readonly statement: string;
  /** The primary source first. */
  readonly sources: readonly FactSource[];
  /** Where the seed documents say it; empty where they do not. */
  readonly seed: readonly SeedPassage[];
}

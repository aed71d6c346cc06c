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

/** One sourced fact of the reports; `kind` says whether it is a published number, a direction, ours or an event. */
export interface Fact {
  readonly id: string;
  readonly category: string;
  readonly kind: string;
  /** As published: a number, a text, a list or an object; null where the report gives no value. */
  readonly value: unknown;
  readonly unit: string | null;
  readonly population: string;
  readonly period: string | null;
  readonly qualifier: string | null;
  readonly confidence: string;
  readonly note: string | null;
  readonly passageReadIn: string;
  readonly statement: string;
  /** The primary source first. */
  readonly sources: readonly FactSource[];
}

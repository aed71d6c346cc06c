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
}

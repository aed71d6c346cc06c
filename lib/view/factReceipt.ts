import type { Fact, FactId, FactKind, FactSource, SeedPassage } from "@/lib/domain/fact";
import type { Confidence } from "@/lib/domain/statement";

/** What a receipt says about a fact: all of it, as the tables hold it, and where it can be read. */
export interface FactReceipt {
  readonly id: FactId;
  readonly statement: string;
  readonly kind: FactKind;
  readonly confidence: Confidence;
  readonly population: string;
  readonly period: string | null;
  readonly qualifier: string | null;
  readonly note: string | null;
  /** Lines of the newsletter this project began with; empty where it does not say it. */
  readonly seed: readonly Pick<SeedPassage, "line" | "anchor">[];
  /** Public pages, the primary one first; a text without an address has none here. */
  readonly pages: readonly FactPage[];
}

export interface FactPage extends FactSource {
  readonly url: string;
}

/** The receipt of a fact. */
export function factReceipt(fact: Fact): FactReceipt {
  const { id, statement, kind, confidence, population, period, qualifier, note, seed, sources } = fact;
  return {
    id,
    statement,
    kind,
    confidence,
    population,
    period,
    qualifier,
    note,
    seed: seed.map(({ line, anchor }) => ({ line, anchor })),
    pages: sources.filter((page): page is FactPage => page.url !== null),
  };
}

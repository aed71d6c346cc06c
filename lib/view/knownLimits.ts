import type { Dataset } from "@/lib/domain/dataset";

/** What the record does not know, in numbers with what they are of. */
export interface KnownLimits {
  readonly lists: { readonly incomplete: number; readonly of: number };
  /** Over the lists whose declared number is sourced. */
  readonly names: { readonly named: number; readonly declared: number };
  readonly reported: number;
  readonly sources: { readonly undated: number; readonly of: number };
}

/** Counts what the record does not know; statements known at second hand are counted apart. */
export function knownLimits({ statements, entriesByStatement, sources }: Dataset): KnownLimits {
  const confirmed = statements.filter(({ status }) => status === "confirmed");
  const declared = confirmed.filter(({ declaredCount }) => declaredCount !== null);
  const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  const withdrawn = ({ id }: { readonly id: string }) =>
    entriesByStatement.get(id)?.filter(({ stance }) => stance === "withdrew").length ?? 0;
  return {
    lists: { incomplete: confirmed.filter(({ listComplete }) => !listComplete).length, of: confirmed.length },
    names: {
      // A name that was withdrawn later is known too, and may be among the declared ones.
      named: total(declared.map((one) => Math.min(one.namedCount + withdrawn(one), one.declaredCount!))),
      declared: total(declared.map(({ declaredCount }) => declaredCount!)),
    },
    reported: statements.length - confirmed.length,
    sources: { undated: sources.filter(({ date }) => date === null).length, of: sources.length },
  };
}

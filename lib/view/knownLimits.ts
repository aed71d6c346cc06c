import type { Dataset } from "@/lib/domain/dataset";
import { DEFAULT_FILTERS } from "@/lib/domain/filters";
import { selectStatements } from "@/lib/filters/selectStatements";
import { toPositionRecord } from "@/lib/stats/toPositionRecord";
import { type Publicity, publicity } from "./publicity";

/** What the record does not know, in numbers with what they are of. */
export interface KnownLimits {
  /** Over the statements that count, on any topic. */
  readonly lists: Publicity;
  /** Statements known at second hand. */
  readonly reported: number;
  readonly sources: { readonly undated: number; readonly of: number };
}

/** Counts what the record does not know. */
export function knownLimits(dataset: Dataset): KnownLimits {
  const record = toPositionRecord(dataset);
  const counted = selectStatements(record, { ...DEFAULT_FILTERS, topic: "any" });
  return {
    lists: publicity(record, counted),
    reported: record.statements.length - counted.length,
    sources: {
      undated: dataset.sources.filter(({ date }) => date === null).length,
      of: dataset.sources.length,
    },
  };
}

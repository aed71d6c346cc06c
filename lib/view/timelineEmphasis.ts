import type { Filters } from "@/lib/domain/filters";
import { selectStatements } from "@/lib/filters/selectStatements";
import { COUNTS_AS, type CompiledRecord } from "@/lib/stats/compileRecord";

/** What the filters change on the timeline; arrays follow the record's statements. */
export interface TimelineEmphasis {
  /** 1 for each statement in view. */
  readonly inView: Uint8Array;
  /** 1 for each statement that passes every clause but the timeline's own (dates, statements). */
  readonly offered: Uint8Array;
  /** 1 for each statement that passes every clause but the choice of single statements. */
  readonly listed: Uint8Array;
  /** Of each statement's named states, how many are in view. */
  readonly namedInView: Uint16Array;
}

/** Computes which statements stand out, and how much of each list the states in view are. */
export function timelineEmphasis(
  compiled: CompiledRecord,
  filters: Filters,
  selected: readonly number[],
  statesInView: Uint8Array,
): TimelineEmphasis {
  const count = compiled.record.statements.length;
  const namedInView = new Uint16Array(count);
  const { offsets, entryState, entryCountsAs } = compiled;
  for (let s = 0; s < count; s++) {
    let named = 0;
    for (let e = offsets[s]!; e < offsets[s + 1]!; e++) {
      const mark = entryCountsAs[e]!;
      if (mark !== COUNTS_AS.nothing && mark !== COUNTS_AS.withdrawal) named += statesInView[entryState[e]!]!;
    }
    namedInView[s] = named;
  }
  return {
    inView: bits(count, selected),
    offered: bits(count, selectStatements(compiled.record, filters, ["from", "to", "statement"])),
    listed: bits(count, selectStatements(compiled.record, filters, ["statement"])),
    namedInView,
  };
}

function bits(length: number, places: readonly number[]): Uint8Array {
  const result = new Uint8Array(length);
  for (const place of places) result[place] = 1;
  return result;
}

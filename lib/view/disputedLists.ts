import type { Fact, FactId } from "@/lib/domain/fact";
import type { Iso3 } from "@/lib/domain/state";
import { factValue } from "./factValue";

/** Several versions of one list of states, with the states not all of them name. */
export interface DisputedLists {
  readonly versions: readonly { readonly fact: Fact; readonly count: number }[];
  readonly rows: readonly {
    readonly iso3: Iso3;
    /** One per version. */
    readonly listed: readonly boolean[];
    readonly disputed: boolean;
  }[];
}

/** Lays versions of a list side by side; nothing here decides between them. Throws on a fact that is no list of states. */
export function disputedLists(facts: ReadonlyMap<FactId, Fact>, ids: readonly FactId[]): DisputedLists {
  const versions = ids.map((id) => {
    const fact = facts.get(id);
    const value = fact === undefined ? null : factValue(fact);
    if (fact === undefined || value?.form !== "states")
      throw new Error(`internal: ${id} is no list of states`);
    return { fact, states: value.states };
  });
  const all = [...new Set(versions.flatMap(({ states }) => states))].sort();
  return {
    versions: versions.map(({ fact, states }) => ({ fact, count: states.length })),
    rows: all.map((iso3) => {
      const listed = versions.map(({ states }) => states.includes(iso3));
      return { iso3, listed, disputed: listed.includes(false) };
    }),
  };
}

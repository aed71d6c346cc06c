import type { Fact, FactId } from "@/lib/domain/fact";
import type { Iso3 } from "@/lib/domain/state";
import { factValue } from "./factValue";

/** Versions of lists of states side by side, with the states on which the versions of one list differ. */
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
      return { iso3, listed, disputed: differ(versions.map(({ fact }, i) => [fact.population, listed[i]!])) };
    }),
  };
}

/** Whether versions of one list say different things; lists of other years are other lists. */
function differ(said: readonly (readonly [list: string, listed: boolean])[]): boolean {
  return said.some(([list, listed]) => said.some(([other, says]) => other === list && says !== listed));
}

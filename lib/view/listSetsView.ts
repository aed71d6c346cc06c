import { REGIONAL_GROUPS, type Iso3, type RegionalGroup } from "@/lib/domain/state";
import type { CompareFilters } from "@/lib/filters/compareFilters";
import { comparedStatements } from "@/lib/filters/comparedStatements";
import { endDateOf, selectStates } from "@/lib/filters/selectStates";
import { selectStatements } from "@/lib/filters/selectStatements";
import { nameOrder } from "@/lib/format/nameOrder";
import type { CompiledRecord } from "@/lib/stats/compileRecord";
import { LIST_PARTS, listSets, type ListPart, type ListSets } from "@/lib/stats/listSets";
import type { DashboardModel } from "./dashboardModel";

/** The parts of two lists within one regional group, or in none; places of states by name. */
export interface SetRow {
  readonly region: RegionalGroup | null;
  readonly parts: Readonly<Record<ListPart, readonly number[]>>;
}

/** Two lists as sets under the filters; states and statements are places in the record. */
export interface ListSetsView {
  readonly first: number;
  readonly second: number;
  readonly sets: ListSets;
  /** The regional groups with a name on either list whatever group is chosen, then states in none. */
  readonly rows: readonly SetRow[];
  /** The part whose members are exactly the states chosen; null where none is. */
  readonly chosen: ListPart | null;
  /** Whether filters leave out names of the lists. */
  readonly limited: boolean;
}

/** Computes the overlap of the two lists chosen, or null where the statements in view hold no two. */
export function listSetsView(
  { record, statementIndex }: CompiledRecord,
  { names, locale }: Pick<DashboardModel, "names" | "locale">,
  filters: CompareFilters,
): ListSetsView | null {
  const selected = selectStatements(record, filters, ["statement"]);
  const asked = filters.statement.map((id) => statementIndex.get(id)!);
  const pair = comparedStatements(record, asked, selected);
  if (pair === null) return null;
  const [first, second] = pair;
  const standing = new Uint8Array(record.states.length);
  const passing = (skip: Parameters<typeof selectStates>[4]) =>
    selectStates(record, filters, standing, endDateOf(record, filters), skip);
  const considered = passing(["standing", "states"]);
  // The rows ignore the clause they make themselves.
  const all = listSets(record, first, second, passing(["standing", "states", "region"]));
  const order = nameOrder(locale);
  const byName = (a: number, b: number) => order(names[a]!, names[b]!);
  const rows = [...REGIONAL_GROUPS, null].map((region): SetRow => {
    const within = (part: ListPart) =>
      all[part].filter((i) => record.states[i]!.region === region).sort(byName);
    return {
      region,
      parts: { onlyFirst: within("onlyFirst"), both: within("both"), onlySecond: within("onlySecond") },
    };
  });
  const sets = listSets(record, first, second, considered);
  const codesOf = (part: ListPart): Iso3[] => sets[part].map((i) => record.states[i]!.iso3);
  const named = record.statements[first]!.named + record.statements[second]!.named;
  return {
    first,
    second,
    sets,
    rows: rows.filter(({ parts }) => LIST_PARTS.some((part) => parts[part].length > 0)),
    chosen: LIST_PARTS.find((part) => sameStates(codesOf(part), filters.states)) ?? null,
    limited: sets.onlyFirst.length + 2 * sets.both.length + sets.onlySecond.length < named,
  };
}

function sameStates(some: readonly Iso3[], others: readonly Iso3[]): boolean {
  return some.length > 0 && some.length === others.length && some.every((iso3) => others.includes(iso3));
}

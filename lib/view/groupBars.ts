import type { Filters } from "@/lib/domain/filters";
import { STANDINGS, type Standing } from "@/lib/domain/standing";
import { REGIONAL_GROUPS, STATE_GROUPS, type RegionalGroup, type StateGroup } from "@/lib/domain/state";
import type { IsoDate } from "@/lib/domain/statement";
import { isInGroup, selectStates } from "@/lib/filters/selectStates";
import type { CompiledRecord } from "@/lib/stats/compileRecord";
import type { RecordState } from "@/lib/stats/positionRecord";

export interface GroupBar {
  readonly group: RegionalGroup | StateGroup;
  readonly clause: "region" | "group";
  /** Members of the group, whatever the filters. */
  readonly size: number;
  /** Members in view: they pass every clause but the one this bar makes. */
  readonly inView: number;
  /**
   * Members per standing, in the order of STANDINGS, among those that pass every clause but this bar's
   * and the choice of standings; standings not chosen are `muted`, not removed.
   */
  readonly stack: readonly { readonly standing: Standing; readonly count: number; readonly muted: boolean }[];
  readonly chosen: boolean;
  /** True where other bars of the same clause are chosen and this one is not. */
  readonly muted: boolean;
}

/** The bars of the regional groups, then of the OIC, the Belt and Road and the Council. */
export function groupBars(
  { record }: CompiledRecord,
  filters: Filters,
  standing: Uint8Array,
  endDate: IsoDate,
): GroupBar[] {
  const passing = (others: Filters) => ({
    considered: selectStates(record, others, standing, endDate, ["standing"]),
    shown: selectStates(record, others, standing, endDate),
  });
  // A bar of the regional groups ignores the whole region clause; one of the other groups only itself,
  // because the group clause asks for membership in each group named.
  const anyRegion = passing({ ...filters, region: [] });
  const anyGroup = filters.group.length === 0 ? passing(filters) : null;
  const bar = (
    clause: GroupBar["clause"],
    group: RegionalGroup | StateGroup,
    belongs: (s: RecordState) => boolean,
  ) => {
    const { considered, shown } =
      clause === "region"
        ? anyRegion
        : (anyGroup ?? passing({ ...filters, group: filters.group.filter((name) => name !== group) }));
    const counts = new Uint16Array(STANDINGS.length);
    let size = 0;
    let inView = 0;
    record.states.forEach((state, i) => {
      if (!belongs(state)) return;
      size += 1;
      inView += shown[i]!;
      counts[standing[i]!]! += considered[i]!;
    });
    const chosenGroups: readonly string[] = filters[clause];
    const chosen = chosenGroups.includes(group);
    return {
      group,
      clause,
      size,
      inView,
      stack: STANDINGS.map((name, code) => ({
        standing: name,
        count: counts[code]!,
        muted: filters.standing.length > 0 && !filters.standing.includes(name),
      })),
      chosen,
      muted: clause === "region" && chosenGroups.length > 0 && !chosen,
    };
  };
  return [
    ...REGIONAL_GROUPS.map((group) => bar("region", group, (state) => state.region === group)),
    ...STATE_GROUPS.map((group) => bar("group", group, (state) => isInGroup(state, group, endDate))),
  ];
}

import type { Filters } from "@/lib/domain/filters";
import { STANDINGS } from "@/lib/domain/standing";
import type { StateGroup } from "@/lib/domain/state";
import type { IsoDate } from "@/lib/domain/statement";
import { councilKnownUntil } from "@/lib/stats/councilKnownUntil";
import { satOn } from "@/lib/stats/councilPeriods";
import type { PositionRecord, RecordState } from "@/lib/stats/positionRecord";

/** The clauses that are about states. */
export type StateClause = "region" | "group" | "standing" | "states";

/**
 * Which states pass the filters: 1 or 0 per state of the record.
 * @param standing index into STANDINGS per state, from the statements that pass
 * @param endDate the day on which Council membership is asked
 * @param skip clauses to leave out: a view ignores the clause it made itself
 */
export function selectStates(
  record: PositionRecord,
  filters: Filters,
  standing: Uint8Array,
  endDate: IsoDate,
  skip: readonly StateClause[] = [],
): Uint8Array {
  const active = (clause: StateClause) => filters[clause].length > 0 && !skip.includes(clause);
  const standings = new Set(filters.standing.map((name) => STANDINGS.indexOf(name)));
  const chosen = new Set(filters.states);
  const byRegion = active("region");
  const byGroup = active("group");
  const byStanding = active("standing");
  const byState = active("states");
  return Uint8Array.from(record.states, (state, i) =>
    Number(
      (!byRegion || (state.region !== null && filters.region.includes(state.region))) &&
        (!byGroup || filters.group.every((group) => isInGroup(state, group, endDate))) &&
        (!byStanding || standings.has(standing[i]!)) &&
        (!byState || chosen.has(state.iso3)),
    ),
  );
}

/** Whether a state belongs to a group; membership of the Council is asked on the given day. */
export function isInGroup(state: RecordState, group: StateGroup, date: IsoDate): boolean {
  return group === "hrc" ? satOn(state.council, date) : state[group];
}

/**
 * The day on which a filter's Council membership is asked: its end, or the last statement's date; for an end in the
 * future the last day whose members are all elected.
 */
export function endDateOf(record: PositionRecord, filters: Pick<Filters, "to">): IsoDate {
  const asked = filters.to ?? record.statements.at(-1)?.date ?? "";
  const last = councilKnownUntil(record);
  return last !== null && asked > last ? last : asked;
}

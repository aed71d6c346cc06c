import type { Dataset } from "@/lib/domain/dataset";
import { councilPeriods } from "./councilPeriods";
import { declaredLater } from "./declaredLater";
import { NO_ENTRY, STANCE_CODES, type PositionRecord } from "./positionRecord";

/** Reduces a dataset to what standings need; sources, names and notes stay behind. */
export function toPositionRecord(dataset: Dataset): PositionRecord {
  return {
    states: dataset.states.map((state) => ({
      iso3: state.iso3,
      region: state.region,
      oic: state.oic.member,
      bri: state.bri.member,
      memberSince: state.memberSince,
      council: councilPeriods(dataset.termsByState.get(state.iso3) ?? []),
    })),
    statements: dataset.statements.map((statement) => ({
      id: statement.id,
      date: statement.date,
      forum: statement.forum,
      session: statement.session,
      kind: statement.kind,
      topics: statement.topics,
      side: statement.side,
      lead: statement.lead,
      declared: statement.declaredCount,
      declaredLater: declaredLater(statement),
      named: statement.namedCount,
      complete: statement.listComplete,
      counted: statement.status === "confirmed",
      changed: Object.fromEntries(
        (dataset.entriesByStatement.get(statement.id) ?? []).flatMap(({ state, changedOn }) =>
          changedOn === null ? [] : [[state, changedOn]],
        ),
      ),
    })),
    stances: dataset.statements.map((statement) => {
      const stanceOf = new Map(
        dataset.entriesByStatement
          .get(statement.id)
          ?.map((entry) => [entry.state, STANCE_CODES[entry.stance]]),
      );
      return dataset.states.map((state) => stanceOf.get(state.iso3) ?? NO_ENTRY).join("");
    }),
  };
}

import type { Dataset } from "@/lib/domain/dataset";
import { DEFAULT_FILTERS } from "@/lib/domain/filters";
import { VOTES, type Vote } from "@/lib/domain/stance";
import type { Standing } from "@/lib/domain/standing";
import type { Iso3, Locale, RegionalGroup } from "@/lib/domain/state";
import { selectStatements } from "@/lib/filters/selectStatements";
import { nameOrder } from "@/lib/format/nameOrder";
import { compileRecord } from "@/lib/stats/compileRecord";
import { STANCE_OF_CODE, type RecordStatement } from "@/lib/stats/positionRecord";
import { actOn, type Act } from "@/lib/stats/actOn";
import { voteByStanding } from "@/lib/stats/voteByStanding";
import { sideTaken } from "@/lib/stats/sideTaken";
import { dashboardPlan } from "./dashboardPlan";

/** What a voter did on a letter or joint statement of another day. */
export interface OtherAct {
  readonly statement: RecordStatement;
  readonly act: Act;
}

export interface Voter {
  readonly iso3: Iso3;
  readonly name: string;
  readonly region: RegionalGroup | null;
  readonly vote: Vote;
  /** Where it stood by the statements of earlier days. */
  readonly before: Standing;
  /** Its own entries on Xinjiang of earlier and of later days. */
  readonly earlier: readonly OtherAct[];
  readonly later: readonly OtherAct[];
}

export interface VoteBackground {
  /** By vote, then name. */
  readonly voters: readonly Voter[];
  /** How many voters stood where before the vote, by how they voted; in the order of STANDINGS. */
  readonly crossTab: readonly {
    readonly standing: Standing;
    readonly counts: Readonly<Record<Vote, number>>;
  }[];
}

/** What the members that cast a recorded vote had signed on Xinjiang before it, and what they signed later. */
export function voteBackground(dataset: Dataset, locale: Locale, id: string): VoteBackground {
  const { record, names } = dashboardPlan(dataset, locale).model;
  const compiled = compileRecord(record);
  const vote = compiled.statementIndex.get(id)!;
  const { date } = record.statements[vote]!;
  const selected = selectStatements(record, DEFAULT_FILTERS);
  const rows = voteByStanding(compiled, vote, selected, "any") ?? [];
  const beforeOf = new Map(
    rows.flatMap(({ standing, members }) =>
      VOTES.flatMap((cast) => members[cast].map((state) => [state, standing] as const)),
    ),
  );
  const byName = nameOrder(locale);
  const actsOf = (state: number, wanted: (day: string) => boolean): OtherAct[] =>
    selected
      .map((s) => ({ statement: record.statements[s]!, act: actOn(record, s, state) }))
      .filter(({ statement, act }) => wanted(statement.date) && isEntry(act, statement));
  const voters = VOTES.flatMap((cast) =>
    [...beforeOf.keys()]
      .filter((state) => STANCE_OF_CODE.get(record.stances[vote]![state]!) === cast)
      .sort((a, b) => byName(names[a]!, names[b]!))
      .map((state): Voter => ({
        iso3: record.states[state]!.iso3,
        name: names[state]!,
        region: record.states[state]!.region,
        vote: cast,
        before: beforeOf.get(state)!,
        earlier: actsOf(state, (day) => day < date),
        later: actsOf(state, (day) => day > date),
      })),
  );
  const crossTab = rows.map(({ standing, members }) => ({
    standing,
    counts: { yes: members.yes.length, abstain: members.abstain.length, no: members.no.length },
  }));
  return { voters, crossTab };
}

/** Whether the record names the state there: its signature, also one it took back, or a vote. */
function isEntry(act: Act, { side }: RecordStatement): boolean {
  return act === "withdrew" || (act !== "silent" && act !== "declined" && sideTaken(act, side) !== null);
}

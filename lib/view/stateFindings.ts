import { VOTES } from "@/lib/domain/stance";
import type { IsoDate, Side } from "@/lib/domain/statement";
import type { Act } from "@/lib/stats/actOn";
import { sideTaken } from "@/lib/stats/sideTaken";
import type { StateAct } from "./stateActs";

/** The numbers of the sentences about one state, over the statements in view. */
export interface StateFindings {
  readonly statements: number;
  /** Per side, letters and joint statements that name it, and how many it could have joined. */
  readonly critical: { readonly named: number; readonly of: number };
  readonly supportive: { readonly named: number; readonly of: number };
  /** Statements and votes that name it, and the days of the first and last of them; null where none does. */
  readonly entries: number;
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  /** Statements in view that it could take part in, and how many of their lists are known in full. */
  readonly eligible: number;
  readonly complete: number;
  readonly withdrawn: readonly StateAct[];
  readonly declined: readonly StateAct[];
  readonly disputed: readonly StateAct[];
  /** Recorded votes in view in which it voted. */
  readonly votes: readonly StateAct[];
}

/** Reads the numbers of the sentences about a state from its acts on the statements in view. */
export function stateFindings(acts: readonly StateAct[]): StateFindings {
  const could = acts.filter(({ act }) => act !== "ineligible" && act !== "subject");
  const stands = could.filter(({ act, statement }) => {
    const side = sideTaken(act, statement.side);
    return act === "abstain" || side === "critical" || side === "supportive";
  });
  const onSide = (wanted: Side) => {
    const open = could.filter(({ statement }) => statement.side === wanted);
    return { named: open.filter(({ act }) => sideTaken(act, wanted) === wanted).length, of: open.length };
  };
  const did = (wanted: StateAct["act"]) => acts.filter(({ act }) => act === wanted);
  return {
    statements: acts.length,
    critical: onSide("critical"),
    supportive: onSide("supportive"),
    entries: stands.length,
    first: stands[0]?.statement.date ?? null,
    last: stands.at(-1)?.statement.date ?? null,
    eligible: could.length,
    complete: could.filter(({ statement }) => statement.complete).length,
    withdrawn: did("withdrew"),
    declined: did("declined"),
    disputed: did("disputed"),
    votes: acts.filter(({ act }) => (VOTES as readonly Act[]).includes(act)),
  };
}

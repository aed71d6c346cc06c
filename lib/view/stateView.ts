import { COUNTING_RULES, type CountingRule, type Filters } from "@/lib/domain/filters";
import { STANDINGS, type Standing } from "@/lib/domain/standing";
import { selectStatements } from "@/lib/filters/selectStatements";
import type { CompiledRecord } from "@/lib/stats/compileRecord";
import { tallyStandings } from "@/lib/stats/tallyStandings";
import { peerStandings, type PeerStandings } from "./peerStandings";
import { standingHue } from "./standingHue";
import { stateActs, type StateAct } from "./stateActs";
import { stateFindings, type StateFindings } from "./stateFindings";

/** One state's standing under one counting rule. */
export interface RuleStanding {
  readonly rule: CountingRule;
  readonly standing: Standing;
  /** The standing whose colour it takes: for a state that withdrew, the side it left. */
  readonly hue: Standing;
}

/** What the charts of a state's page show under one filter state. */
export interface StateView {
  readonly filters: Filters;
  /** Places of the statements in view, ascending. */
  readonly selected: readonly number[];
  readonly acts: readonly StateAct[];
  readonly findings: StateFindings;
  /** Under each rule, whichever is in force. */
  readonly rules: readonly RuleStanding[];
  /** Under the rule in force. */
  readonly standing: Standing;
  /** Entries on each side among the statements in view. */
  readonly critical: number;
  readonly supportive: number;
  readonly peers: readonly PeerStandings[];
}

/** Computes a state page's view; `self` is the state's place in the record. */
export function stateView(compiled: CompiledRecord, self: number, filters: Filters): StateView {
  const { record } = compiled;
  const selected = selectStatements(record, filters);
  const tallies = COUNTING_RULES.map((rule) => ({ rule, tally: tallyStandings(compiled, selected, rule) }));
  const { tally } = tallies.find(({ rule }) => rule === filters.rule)!;
  const acts = stateActs(record, self);
  return {
    filters,
    selected,
    acts,
    findings: stateFindings(selected.map((place) => acts[place]!)),
    rules: tallies.map(({ rule, tally: { standing } }) => {
      const name = STANDINGS[standing[self]!]!;
      return { rule, standing: name, hue: standingHue(record, selected, self, name) };
    }),
    standing: STANDINGS[tally.standing[self]!]!,
    critical: tally.critical[self]!,
    supportive: tally.supportive[self]!,
    peers: peerStandings(record.states, self, tally),
  };
}

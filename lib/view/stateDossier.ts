import type { Dataset } from "@/lib/domain/dataset";
import { DEFAULT_FILTERS } from "@/lib/domain/filters";
import { SUBJECT, type CouncilTerm, type Iso3, type Locale, type State } from "@/lib/domain/state";
import type { StatementId } from "@/lib/domain/statement";
import { selectStatements } from "@/lib/filters/selectStatements";
import { nameOrder } from "@/lib/format/nameOrder";
import { restrictRecord } from "@/lib/stats/restrictRecord";
import { similarStates } from "@/lib/stats/similarStates";
import type { DashboardModel } from "./dashboardModel";
import { dashboardPlan } from "./dashboardPlan";
import { disagreements, type Disagreement } from "./disagreements";
import { neighbourStates, type Neighbours } from "./neighbourStates";
import { ownNames, type OwnName } from "./ownNames";
import { regionByName } from "./regionByName";
import { stateActs, type StateAct } from "./stateActs";
import { stateRecord, type SponsoredStatement, type StateRecordEntry } from "./stateRecord";

export interface NamedState {
  readonly iso3: Iso3;
  readonly name: string;
}

/** One end of the ranking by agreement, with names. */
export interface NamedSimilarity {
  readonly states: readonly (NamedState & { readonly same: number; readonly of: number })[];
  /** How many more states agree exactly as much as the last one shown. */
  readonly tied: number;
}

/** All that a state's page says; only `model` travels to the browser. */
export interface StateDossier extends NamedState {
  readonly state: State;
  readonly ownNames: readonly OwnName[];
  readonly terms: readonly CouncilTerm[];
  readonly acts: readonly StateAct[];
  readonly entries: ReadonlyMap<StatementId, StateRecordEntry>;
  /** The votes whose text it tabled, by statement. */
  readonly sponsored: ReadonlyMap<StatementId, SponsoredStatement>;
  /** The record of this state and its peers alone. */
  readonly model: DashboardModel;
  /** Over every counted statement on Xinjiang, whatever the filters; null for China. */
  readonly similarity: { readonly most: NamedSimilarity; readonly least: NamedSimilarity } | null;
  /** The points about this state on which sources contradict each other. */
  readonly contradictions: readonly Disagreement[];
  readonly byName: NamedNeighbours;
  /** Null for a state in no regional group. */
  readonly inRegion: NamedNeighbours | null;
}

export type NamedNeighbours = Readonly<Record<keyof Neighbours, NamedState | null>>;

/** Gathers a state's page; null for a code that is none of the dataset's states. */
export function stateDossier(dataset: Dataset, locale: Locale, iso3: Iso3): StateDossier | null {
  const state = dataset.stateByIso3.get(iso3);
  const sourced = stateRecord(dataset, iso3);
  if (state === undefined || sourced === null) return null;
  const { model } = dashboardPlan(dataset, locale);
  const { record, names } = model;
  const self = record.states.findIndex((other) => other.iso3 === iso3);
  const byName = nameOrder(locale);
  const order = names.map((_, i) => i).sort((a, b) => byName(names[a]!, names[b]!));
  const named = (place: number): NamedState => ({ iso3: record.states[place]!.iso3, name: names[place]! });
  const placeOf = new Map(record.states.map((other, i) => [other.iso3, i]));
  const neighbours = (ordered: readonly Iso3[]): NamedNeighbours => {
    const { previous, next } = neighbourStates(ordered, iso3);
    const nameOf = (code: Iso3 | null) => (code === null ? null : named(placeOf.get(code)!));
    return { previous: nameOf(previous), next: nameOf(next) };
  };
  return {
    ...named(self),
    state,
    ownNames: ownNames(state, locale),
    terms: dataset.termsByState.get(iso3) ?? [],
    acts: stateActs(record, self),
    entries: new Map(sourced.entries.map((entry) => [entry.statement.id, entry])),
    sponsored: new Map(sourced.sponsored.map((text) => [text.statement, text])),
    model: peersOnly(model, state),
    similarity: iso3 === SUBJECT ? null : similarity(model, self, order, named),
    contradictions: disagreements(dataset).filter((point) => point.state === iso3),
    byName: neighbours(order.map((place) => record.states[place]!.iso3)),
    inRegion: state.region === null ? null : neighbours(regionByName(model, iso3)),
  };
}

function similarity(
  { record }: DashboardModel,
  self: number,
  order: readonly number[],
  named: (place: number) => NamedState,
) {
  const { most, least } = similarStates(record, self, selectStatements(record, DEFAULT_FILTERS), order);
  const withNames = ({ states, tied }: typeof most): NamedSimilarity => ({
    states: states.map(({ state, same, of }) => ({ ...named(state), same, of })),
    tied,
  });
  return { most: withNames(most), least: withNames(least) };
}

/** The model with the state itself, its regional group and the OIC, and no other state. */
function peersOnly(model: DashboardModel, { iso3, region }: State): DashboardModel {
  const peers = model.record.states.filter(
    (other) => other.iso3 === iso3 || other.oic || (region !== null && other.region === region),
  );
  const kept = new Set(peers.map((other) => other.iso3));
  return {
    ...model,
    record: restrictRecord(model.record, kept),
    names: model.names.filter((_, i) => kept.has(model.record.states[i]!.iso3)),
  };
}

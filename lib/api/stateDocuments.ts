import type { Dataset } from "@/lib/domain/dataset";
import type { Locale, State } from "@/lib/domain/state";
import { foldName } from "@/lib/format/foldName";
import { stateRecord } from "@/lib/view/stateRecord";
import type { ApiState, NamesDocument, ShownNamesDocument, StatesDocument } from "./schemas/stateSchemas";

/** Every state with its memberships and entries, by code. */
export function statesOf(dataset: Dataset): StatesDocument {
  const { version, compiledOn, states } = dataset;
  return { version, compiledOn, states: states.map((state) => apiState(dataset, state)) };
}

/** Every name held of each state, folded for search. */
export function namesOf({ states }: Dataset): NamesDocument {
  return Object.fromEntries(
    states.map(({ iso3, names, otherNames }) => [
      iso3,
      [...new Set([...Object.values(names), ...otherNames].map(foldName))],
    ]),
  );
}

/** The name of each state in one language, as pages show it. */
export function shownNamesOf({ states }: Dataset, locale: Locale): ShownNamesDocument {
  return Object.fromEntries(states.map(({ iso3, names }) => [iso3, names[locale]]));
}

/** What a state's own record says, its statements and sources by id. */
function apiState(dataset: Dataset, { iso3 }: State): ApiState {
  const { state, councilTerms, sponsored } = stateRecord(dataset, iso3)!;
  const entries = dataset.entriesByState.get(iso3) ?? [];
  return {
    ...state,
    namesElsewhere: [...state.namesElsewhere],
    otherNames: [...state.otherNames],
    councilTerms: [...councilTerms],
    entries: entries.map(({ statement, stance, confidence, note, changedOn, changedPrecision, sources }) => ({
      statement,
      stance,
      confidence,
      note,
      changedOn,
      changedPrecision,
      sources: [...sources],
    })),
    sponsored: sponsored.map(({ statement }) => statement),
  };
}

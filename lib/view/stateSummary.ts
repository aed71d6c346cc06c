import { DEFAULT_FILTERS } from "@/lib/domain/filters";
import { selectStatements } from "@/lib/filters/selectStatements";
import type { StateDossier } from "./stateDossier";
import { stateFindings } from "./stateFindings";
import { stateLead, type Sentence } from "./stateLead";

/** The sentences about a state without any filter, for those who see no page: search engines and previews. */
export function stateSummary({ iso3, name, model, acts }: StateDossier): Sentence[] {
  const inView = selectStatements(model.record, DEFAULT_FILTERS).map((place) => acts[place]!);
  return stateLead({ iso3, name, language: model.language }, stateFindings(inView), DEFAULT_FILTERS);
}

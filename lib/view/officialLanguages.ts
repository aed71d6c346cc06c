import { ascending } from "d3-array";
import type { Dataset } from "@/lib/domain/dataset";
import type { ArticleLanguage, OfficialStatus } from "@/lib/domain/language";
import type { Iso3, Locale } from "@/lib/domain/state";
import type { MapGeometry } from "@/lib/geo/mapGeometry";

/** A state in which a language is official, as the small map marks it. */
export interface OfficialState {
  readonly language: ArticleLanguage;
  readonly iso3: Iso3;
  readonly name: string;
  readonly status: OfficialStatus;
  /** Where its dot stands, for a state too small to see. */
  readonly dot: readonly [x: number, y: number] | undefined;
}

/** Where the languages of the facts are official, by the state's name. */
export function officialLanguages(
  dataset: Pick<Dataset, "languageTerritories" | "stateByIso3">,
  geometry: Pick<MapGeometry, "markers">,
  locale: Locale,
): OfficialState[] {
  const dots = new Map(geometry.markers.map(({ iso3, x, y }) => [iso3, [x, y] as const]));
  return dataset.languageTerritories
    .map(({ language, state, status }) => ({
      language,
      iso3: state,
      name: dataset.stateByIso3.get(state)!.names[locale],
      status,
      dot: dots.get(state),
    }))
    .sort((a, b) => ascending(a.name, b.name));
}

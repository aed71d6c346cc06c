import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/state";
import type { CompareFilters } from "@/lib/filters/compareFilters";
import { knownFilters } from "@/lib/filters/unknownValues";
import { compileRecord } from "@/lib/stats/compileRecord";
import type { Typesetter } from "@/lib/typeset/typesetter";
import { councilView, type CouncilView } from "@/lib/view/councilView";
import { movedView, type MovedView } from "@/lib/view/movedView";
import type { Words } from "@/lib/words/words";
import { sceneContextOf, type SceneContext } from "./sceneContext";

/** All that a picture of the comparison is drawn from. */
export interface ComparePictureContext extends SceneContext {
  readonly filters: CompareFilters;
  readonly moved: MovedView;
  readonly council: CouncilView;
}

/**
 * Gathers what the pictures of one comparison need. Values of the filters that the record does not know are left out.
 * @param t the words of the locale's catalogue
 */
export function comparePictureContext(
  dataset: Dataset,
  locale: Locale,
  asked: CompareFilters,
  t: Words,
  typesetter: Typesetter,
): ComparePictureContext {
  const scene = sceneContextOf(dataset, locale, t, typesetter);
  const compiled = compileRecord(scene.model.record);
  const filters = knownFilters(asked, compiled.stateIndex, compiled.statementIndex);
  return {
    ...scene,
    filters,
    moved: movedView(compiled, filters),
    council: councilView(compiled, scene.model, filters),
  };
}

import type { Dataset } from "@/lib/domain/dataset";
import type { Filters } from "@/lib/domain/filters";
import type { Locale } from "@/lib/domain/state";
import { knownFilters } from "@/lib/filters/unknownValues";
import { compileRecord } from "@/lib/stats/compileRecord";
import type { Typesetter } from "@/lib/typeset/typesetter";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import { dashboardView } from "@/lib/view/dashboardView";
import type { Words } from "@/lib/words/words";
import type { PictureContext } from "./pictureContext";
import { sceneContextOf } from "./sceneContext";

/**
 * Gathers what the pictures of one view need. Values of the filters that the record does not know are left out.
 * @param t the words of the locale's catalogue
 */
export function pictureContextOf(
  dataset: Dataset,
  locale: Locale,
  filters: Filters,
  t: Words,
  typesetter: Typesetter,
): PictureContext {
  const { timeline, chamber } = dashboardPlan(dataset, locale);
  const scene = sceneContextOf(dataset, locale, t, typesetter);
  const compiled = compileRecord(scene.model.record);
  const view = dashboardView(compiled, knownFilters(filters, compiled.stateIndex, compiled.statementIndex));
  return { ...scene, compiled, view, timeline, chamber };
}

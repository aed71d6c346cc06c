import type { Dataset } from "@/lib/domain/dataset";
import type { Filters } from "@/lib/domain/filters";
import type { Locale } from "@/lib/domain/state";
import { knownFilters } from "@/lib/filters/unknownValues";
import { mapGeometry } from "@/lib/geo/mapGeometry";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { DIRECTION } from "@/lib/i18n/direction";
import { compileRecord } from "@/lib/stats/compileRecord";
import type { Typesetter } from "@/lib/typeset/typesetter";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import { dashboardView } from "@/lib/view/dashboardView";
import type { Words } from "@/lib/words/words";
import type { PictureContext } from "./pictureContext";

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
  const { model, timeline, chamber } = dashboardPlan(dataset, locale);
  const compiled = compileRecord(model.record);
  const view = dashboardView(compiled, knownFilters(filters, compiled.stateIndex, compiled.statementIndex));
  return {
    t,
    typesetter,
    // Words not yet in the page's language are set in the direction they are written in.
    direction: DIRECTION[catalogueOf(locale)],
    model,
    compiled,
    view,
    geometry: mapGeometry(dataset.states),
    timeline,
    chamber,
  };
}

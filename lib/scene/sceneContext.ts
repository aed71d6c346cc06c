import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/state";
import { mapGeometry, type MapGeometry } from "@/lib/geo/mapGeometry";
import { directionOfWords } from "@/lib/i18n/direction";
import type { Direction } from "@/lib/typeset/textStyle";
import type { Typesetter } from "@/lib/typeset/typesetter";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import type { Words } from "@/lib/words/words";

/** What a picture of the record is drawn with, whatever page its chart is of. */
export interface SceneContext {
  readonly t: Words;
  readonly typesetter: Typesetter;
  readonly direction: Direction;
  readonly model: DashboardModel;
  readonly geometry: MapGeometry;
}

/**
 * What every picture in one language is drawn with.
 * @param t the words of the locale's catalogue
 */
export function sceneContextOf(
  dataset: Dataset,
  locale: Locale,
  t: Words,
  typesetter: Typesetter,
): SceneContext {
  return {
    t,
    typesetter,
    // Words not yet in the page's language are set in the direction they are written in.
    direction: directionOfWords(locale),
    model: dashboardPlan(dataset, locale).model,
    geometry: mapGeometry(dataset.states),
  };
}

import type { Dataset } from "@/lib/domain/dataset";
import type { MediaFilters } from "@/lib/domain/media";
import type { Locale } from "@/lib/domain/state";
import type { Typesetter } from "@/lib/typeset/typesetter";
import { mediaView, type MediaView } from "@/lib/view/mediaView";
import { officialLanguages, type OfficialState } from "@/lib/view/officialLanguages";
import type { Words } from "@/lib/words/words";
import { sceneContextOf, type SceneContext } from "./sceneContext";

/** All that a picture of the media page is drawn from. */
export interface MediaPictureContext extends SceneContext, MediaView {
  /** Where the chosen language is official; nowhere where none is chosen. */
  readonly official: readonly OfficialState[];
}

/**
 * Gathers what the pictures of the media page need.
 * @param t the words of the locale's catalogue
 */
export function mediaPictureContext(
  dataset: Dataset,
  locale: Locale,
  filters: MediaFilters,
  t: Words,
  typesetter: Typesetter,
): MediaPictureContext {
  const scene = sceneContextOf(dataset, locale, t, typesetter);
  return {
    ...scene,
    ...mediaView(dataset, filters),
    official: officialLanguages(dataset, scene.geometry, locale).filter(
      ({ language }) => language === filters.language,
    ),
  };
}

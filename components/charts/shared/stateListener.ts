import type { MapPixel } from "@/components/charts/choropleth/mapPlace";
import type { Iso3 } from "@/lib/domain/state";

/** Told what the reader does with a picture of the states; `at` is in CSS pixels from the picture's top left corner. */
export interface StateListener {
  readonly onPoint: (iso3: Iso3 | null, at: MapPixel) => void;
  /** `others` are states the same touch may have meant. */
  readonly onPick: (iso3: Iso3, others: readonly Iso3[], at: MapPixel) => void;
  /** Escape was pressed; false where there was nothing to put away, so the focus leaves the picture. */
  readonly onDismiss: () => boolean;
}

import type { Dataset } from "@/lib/domain/dataset";
import type { Fact, FactId } from "@/lib/domain/fact";
import type { MediaFilters } from "@/lib/domain/media";
import { selectFacts } from "@/lib/filters/selectFacts";
import { factTraits } from "./factTraits";
import { mediaFigures, type MediaFigures } from "./mediaFigures";

/** The media page under its filters, as far as its charts show it. */
export interface MediaView {
  readonly filters: MediaFilters;
  readonly figures: MediaFigures;
  /** The number ASPI gives the report. */
  readonly report: string;
  /** The facts that pass the filters. */
  readonly inView: ReadonlySet<FactId>;
  readonly factById: ReadonlyMap<FactId, Fact>;
}

/** Reads what the charts of the media page show under some filters. */
export function mediaView({ facts, factById }: Dataset, filters: MediaFilters): MediaView {
  return {
    filters,
    figures: mediaFigures(factById),
    report: String(factById.get("aspi-meta")!.value),
    inView: new Set(selectFacts(factTraits(facts), filters)),
    factById,
  };
}

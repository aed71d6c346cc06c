import { createLoader } from "nuqs/server";
import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/state";
import { compareParsers } from "@/lib/filters/compareParsers";
import { filterParsers } from "@/lib/filters/parsers";
import { isChartOf, type Chart } from "@/lib/scene/charts";
import { comparePicture } from "@/lib/scene/comparePicture";
import { comparePictureContext } from "@/lib/scene/comparePictureContext";
import { dashboardPicture } from "@/lib/scene/dashboardPicture";
import { pictureContextOf } from "@/lib/scene/pictureContextOf";
import type { PictureSize } from "@/lib/scene/pictureSizes";
import type { Scene } from "@/lib/scene/scene";
import type { Typesetter } from "@/lib/typeset/typesetter";
import type { Words } from "@/lib/words/words";
import { chartCsv } from "./chartCsv";
import { compareCsv } from "./compareCsv";

/** One chart under one view, to be drawn or written as a table. */
export interface OpenChart {
  /** @param address where the view is found on the web, with its filters */
  readonly picture: (size: PictureSize, address: string) => Scene;
  readonly csv: () => string;
}

interface ChartView {
  readonly chart: Chart;
  readonly locale: Locale;
  /** The view's filters as an address's query, without question mark. */
  readonly query: string;
}

const loadFilters = createLoader(filterParsers);
const loadComparison = createLoader(compareParsers);

/**
 * Computes one chart under the view of a query.
 * @param t the words of the view's locale
 */
export function openChart(
  dataset: Dataset,
  { chart, locale, query }: ChartView,
  t: Words,
  typesetter: Typesetter,
): OpenChart {
  const asked = new URLSearchParams(query);
  if (isChartOf("compare", chart)) {
    const context = comparePictureContext(dataset, locale, loadComparison(asked), t, typesetter);
    return {
      picture: (size, address) => comparePicture(context, chart, size, address),
      csv: () => compareCsv(context, chart, query),
    };
  }
  const context = pictureContextOf(dataset, locale, loadFilters(asked), t, typesetter);
  return {
    picture: (size, address) => dashboardPicture(context, chart, size, address),
    csv: () => chartCsv(context, chart, query),
  };
}

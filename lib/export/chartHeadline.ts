import type { Dataset } from "@/lib/domain/dataset";
import type { HeadlineWords } from "@/lib/words/headlineWords";
import type { Words } from "@/lib/words/words";
import { chartPageOf } from "./chartPages";
import type { ChartView } from "./pageOfCharts";

/**
 * The finding of the view a chart stands in, in words: what its picture has for a title.
 * @param view its query has values the data know only
 */
export function chartHeadline(dataset: Dataset, view: ChartView, t: Words): HeadlineWords {
  return chartPageOf(view.chart).headline(dataset, view, t);
}

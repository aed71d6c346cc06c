import type { Dataset } from "@/lib/domain/dataset";
import type { Typesetter } from "@/lib/typeset/typesetter";
import type { Words } from "@/lib/words/words";
import { chartPageOf } from "./chartPages";
import type { ChartView, OpenChart } from "./pageOfCharts";

/**
 * Computes one chart under the view of a query.
 * @param t the words of the view's locale
 */
export function openChart(dataset: Dataset, view: ChartView, t: Words, typesetter: Typesetter): OpenChart {
  return chartPageOf(view.chart).open(dataset, view, t, typesetter);
}

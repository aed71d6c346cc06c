import { createLoader } from "nuqs/server";
import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/state";
import { compareParsers } from "@/lib/filters/compareParsers";
import { filtersOfQuery } from "@/lib/filters/filtersOfQuery";
import { isChartOf, type Chart } from "@/lib/scene/charts";
import { compileRecord } from "@/lib/stats/compileRecord";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import { dashboardView } from "@/lib/view/dashboardView";
import { movedView } from "@/lib/view/movedView";
import { headlineWords, type HeadlineWords } from "@/lib/words/headlineWords";
import { movedWords } from "@/lib/words/movedWords";
import type { Words } from "@/lib/words/words";

const loadComparison = createLoader(compareParsers);

/**
 * The finding of the view a chart stands in, in words.
 * @param query values the record knows only
 */
export function chartHeadline(
  dataset: Dataset,
  { chart, locale, query }: { readonly chart: Chart; readonly locale: Locale; readonly query: string },
  t: Words,
): HeadlineWords {
  const { model } = dashboardPlan(dataset, locale);
  const compiled = compileRecord(model.record);
  return isChartOf("compare", chart)
    ? movedWords(t, model, movedView(compiled, loadComparison(new URLSearchParams(query))))
    : headlineWords(t, model, dashboardView(compiled, filtersOfQuery(query)));
}

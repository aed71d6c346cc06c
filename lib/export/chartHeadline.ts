import { createLoader } from "nuqs/server";
import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/state";
import { compareParsers } from "@/lib/filters/compareParsers";
import { filtersOfQuery } from "@/lib/filters/filtersOfQuery";
import { isChartOf, type Chart } from "@/lib/scene/charts";
import { compileRecord } from "@/lib/stats/compileRecord";
import { councilView } from "@/lib/view/councilView";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import { dashboardView } from "@/lib/view/dashboardView";
import { movedView } from "@/lib/view/movedView";
import { councilHeadline } from "@/lib/words/councilHeadline";
import { headlineWords, type HeadlineWords } from "@/lib/words/headlineWords";
import { movedWords } from "@/lib/words/movedWords";
import type { Words } from "@/lib/words/words";

const loadComparison = createLoader(compareParsers);

/**
 * The finding of the view a chart stands in, in words: what its picture has for a title.
 * @param query values the record knows only
 */
export function chartHeadline(
  dataset: Dataset,
  { chart, locale, query }: { readonly chart: Chart; readonly locale: Locale; readonly query: string },
  t: Words,
): HeadlineWords {
  const { model } = dashboardPlan(dataset, locale);
  const compiled = compileRecord(model.record);
  if (!isChartOf("compare", chart))
    return headlineWords(t, model, dashboardView(compiled, filtersOfQuery(query)));
  const filters = loadComparison(new URLSearchParams(query));
  return chart === "council"
    ? councilHeadline(t, model, councilView(compiled, model, filters), filters)
    : movedWords(t, model, movedView(compiled, filters));
}

import { createLoader } from "nuqs/server";
import { FILTER_KEYS } from "@/lib/api/filterKeys";
import { VERSION_KEY } from "@/lib/api/queryKey";
import { filtersOfQuery } from "@/lib/filters/filtersOfQuery";
import { filterParsers } from "@/lib/filters/parsers";
import { queryOfFilters } from "@/lib/filters/queryOfFilters";
import { dashboardPicture } from "@/lib/scene/dashboardPicture";
import { pictureContextOf } from "@/lib/scene/pictureContextOf";
import { compileRecord } from "@/lib/stats/compileRecord";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import { dashboardView } from "@/lib/view/dashboardView";
import { pagePaths } from "@/lib/view/pagePaths";
import { dashboardHeadline } from "@/lib/words/dashboardHeadline";
import { chartCsv } from "./chartCsv";
import type { PageOfCharts } from "./pageOfCharts";

const loadFilters = createLoader(filterParsers);

/** The charts of the dashboard. */
export const dashboardCharts: PageOfCharts<"dashboard"> = {
  keys: [...Object.values(FILTER_KEYS), VERSION_KEY],
  path: pagePaths.dashboard,
  canonical: (asked) => queryOfFilters(loadFilters(asked)),
  headline(dataset, { chart, locale, query }, t) {
    const { model, timeline, chamber } = dashboardPlan(dataset, locale);
    const view = dashboardView(compileRecord(model.record), filtersOfQuery(query));
    return dashboardHeadline(t, chart, { model, view, marks: timeline.marks, chamber });
  },
  open(dataset, { chart, locale, query }, t, typesetter) {
    const context = pictureContextOf(dataset, locale, filtersOfQuery(query), t, typesetter);
    return {
      picture: (size, address) => dashboardPicture(context, chart, size, address),
      csv: () => chartCsv(context, chart, query),
    };
  },
};

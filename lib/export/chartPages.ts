import { pageOfChart, type Chart, type ChartPage } from "@/lib/chart/charts";
import { compareCharts } from "./compareCharts";
import { dashboardCharts } from "./dashboardCharts";
import { eventsCharts } from "./eventsCharts";
import { mediaCharts } from "./mediaCharts";
import type { PageOfCharts } from "./pageOfCharts";

/** What taking charts away needs to know of each page that has some; a new page of charts is one entry here. */
const CHART_PAGES: { readonly [Page in ChartPage]: PageOfCharts<Page> } = {
  dashboard: dashboardCharts,
  compare: compareCharts,
  media: mediaCharts,
  events: eventsCharts,
};

/** The page a chart stands on, as taking it away needs to know it. */
export function chartPageOf(chart: Chart): PageOfCharts {
  return CHART_PAGES[pageOfChart(chart)];
}

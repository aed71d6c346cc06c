/** The charts a picture can be had of, by the page whose view they show; nothing else lists them. */
export const CHARTS_OF_PAGES = {
  dashboard: ["map", "tiles", "seats", "timeline", "groups", "standings", "ledger"],
  compare: ["movement", "flow", "council"],
  media: ["corpora", "posts", "comments", "shares", "tone", "languages"],
  events: ["events"],
} as const;

export type ChartPage = keyof typeof CHARTS_OF_PAGES;

/** A chart's name in addresses of pictures. */
export type ChartOf<Page extends ChartPage> = (typeof CHARTS_OF_PAGES)[Page][number];

export type Chart = ChartOf<ChartPage>;

export const CHARTS: readonly Chart[] = Object.values(CHARTS_OF_PAGES).flat();

/** The page a chart stands on. */
export function pageOfChart(chart: Chart): ChartPage {
  const pages = Object.keys(CHARTS_OF_PAGES) as ChartPage[];
  return pages.find((page) => isChartOf(page, chart))!;
}

/** Whether a chart stands on a page. */
function isChartOf<Page extends ChartPage>(page: Page, chart: Chart): chart is ChartOf<Page> {
  return (CHARTS_OF_PAGES[page] as readonly Chart[]).includes(chart);
}

import { createLoader } from "nuqs/server";
import { choice, choices, VERSION_KEY, type QueryKey } from "@/lib/api/queryKey";
import { FILTER_KEYS } from "@/lib/api/filterKeys";
import { STANDINGS } from "@/lib/domain/standing";
import type { Locale } from "@/lib/domain/state";
import { compareAddress } from "@/lib/filters/compareAddress";
import { COUNCIL_LENSES } from "@/lib/filters/compareFilters";
import { compareParsers } from "@/lib/filters/compareParsers";
import { MOVEMENT_SLUGS } from "@/lib/filters/movementSlug";
import { filterParsers } from "@/lib/filters/parsers";
import { queryOfFilters } from "@/lib/filters/queryOfFilters";
import type { ChartPage } from "@/lib/scene/charts";
import { pagePaths } from "@/lib/view/pagePaths";

interface PageOfCharts {
  /** The query keys of its views. */
  readonly keys: readonly QueryKey[];
  readonly path: (locale: Locale) => string;
  /** A view's query, without question mark, in the one order and without the defaults. */
  readonly canonical: (asked: URLSearchParams) => string;
}

const loadFilters = createLoader(filterParsers);
const loadComparison = createLoader(compareParsers);

const VIEW_KEYS = [...Object.values(FILTER_KEYS), VERSION_KEY];

/** What a picture needs to know of the page its chart stands on. */
export const CHART_PAGES: Readonly<Record<ChartPage, PageOfCharts>> = {
  dashboard: {
    keys: VIEW_KEYS,
    path: pagePaths.dashboard,
    canonical: (asked) => queryOfFilters(loadFilters(asked)),
  },
  compare: {
    keys: [
      ...VIEW_KEYS,
      choices("was", "Standings at the first date; by default all.", () => STANDINGS),
      choices("movement", "How states moved; by default in any way.", () => MOVEMENT_SLUGS),
      choice(
        "lens",
        "The Council as known each day, or over the whole record; by default day.",
        () => COUNCIL_LENSES,
      ),
    ],
    path: pagePaths.compare,
    canonical: (asked) => compareAddress(loadComparison(asked)).slice(1),
  },
};

import { createLoader } from "nuqs/server";
import { FILTER_KEYS } from "@/lib/api/filterKeys";
import { choice, choices, VERSION_KEY } from "@/lib/api/queryKey";
import { STANDINGS } from "@/lib/domain/standing";
import { compareAddress } from "@/lib/filters/compareAddress";
import { COUNCIL_LENSES } from "@/lib/domain/filters";
import { compareParsers } from "@/lib/filters/compareParsers";
import { MOVEMENT_SLUGS } from "@/lib/filters/movementSlug";
import { comparePicture } from "@/lib/scene/comparePicture";
import { comparePictureContext } from "@/lib/scene/comparePictureContext";
import { compileRecord } from "@/lib/stats/compileRecord";
import { councilView } from "@/lib/view/councilView";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import { movedView } from "@/lib/view/movedView";
import { pagePaths } from "@/lib/view/pagePaths";
import { councilHeadline } from "@/lib/words/councilHeadline";
import { movedWords } from "@/lib/words/movedWords";
import { compareCsv } from "./compareCsv";
import type { PageOfCharts } from "./pageOfCharts";

const loadComparison = createLoader(compareParsers);
const filtersOf = (query: string) => loadComparison(new URLSearchParams(query));

/** The charts of the comparison. */
export const compareCharts: PageOfCharts<"compare"> = {
  keys: [
    ...Object.values(FILTER_KEYS),
    VERSION_KEY,
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
  headline(dataset, { chart, locale, query }, t) {
    const { model } = dashboardPlan(dataset, locale);
    const compiled = compileRecord(model.record);
    const filters = filtersOf(query);
    return chart === "council"
      ? councilHeadline(t, model, councilView(compiled, model, filters), filters)
      : movedWords(t, model, movedView(compiled, filters));
  },
  open(dataset, { chart, locale, query }, t, typesetter) {
    const context = comparePictureContext(dataset, locale, filtersOf(query), t, typesetter);
    return {
      picture: (size, address) => comparePicture(context, chart, size, address),
      csv: () => compareCsv(context, chart, query),
    };
  },
};

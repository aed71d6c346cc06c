import { STANDINGS, type Standing } from "@/lib/domain/standing";
import type { CompareFilters } from "@/lib/filters/compareFilters";
import { formatDate } from "@/lib/format/formatDate";
import type { CouncilView } from "@/lib/view/councilView";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { Words } from "./words";

export interface CouncilWords {
  readonly finding: string;
  /** What the standings rest on. */
  readonly ground: string;
  /** How later changes of a signature count. */
  readonly later: string;
}

/** Where the Council's members of a day stand, in words with its ground; the page and its pictures both say this. */
export function councilWords(
  t: Words,
  { language }: Pick<DashboardModel, "language">,
  view: CouncilView,
  { lens, rule }: Pick<CompareFilters, "lens" | "rule">,
): CouncilWords {
  const { counts, counted, seats, statements, newest } = view;
  const date = formatDate(view.date, language);
  const members = seats.length;
  const count = (standing: Standing) => counts![STANDINGS.indexOf(standing)]!;
  return {
    finding:
      counts === null
        ? t("council.findingNone", { date, members })
        : t("council.finding", {
            rule,
            lens,
            date,
            counted,
            limited: counted < members ? "yes" : "no",
            members,
            critical: count("critical"),
            supportive: count("supportive"),
            both: count("both"),
          }),
    ground:
      statements === 0 || newest === null
        ? t("council.ground.none")
        : t(`council.ground.${lens}`, { statements, newest: formatDate(newest, language) }),
    later: t("council.later"),
  };
}

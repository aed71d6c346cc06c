import { STANDINGS } from "@/lib/domain/standing";
import type { CompareFilters } from "@/lib/filters/compareFilters";
import type { CouncilView } from "@/lib/view/councilView";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { councilWords } from "./councilWords";
import type { HeadlineWords } from "./headlineWords";
import { publicityWords } from "./publicityWords";
import type { Words } from "./words";

/** The finding on the Council's members with its ground; pictures, frames and share cards of it say this. */
export function councilHeadline(
  t: Words,
  model: Pick<DashboardModel, "language">,
  view: CouncilView,
  filters: Pick<CompareFilters, "lens" | "rule">,
): HeadlineWords {
  const silent = view.counts?.[STANDINGS.indexOf("silent")] ?? 0;
  const { finding, ground, later } = councilWords(t, model, view, filters);
  return {
    scope: t(`council.balance.${filters.lens}`),
    // A sentence on the page, a heading here: like the others it ends without a full stop.
    finding: finding.replace(/\.$/, ""),
    known: [ground, later, ...publicityWords(t, view.publicity, silent > 0)],
  };
}

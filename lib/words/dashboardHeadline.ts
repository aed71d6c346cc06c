import type { Chamber } from "@/lib/chart/chamber";
import type { TimelineMark } from "@/lib/chart/timelineMark";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import { headlineWords, type HeadlineWords } from "./headlineWords";
import { LISTS_HEADLINES } from "./listsHeadline";
import { seatsFinding } from "./seatsFinding";
import type { Words } from "./words";

interface Charted {
  readonly chamber: Chamber | null;
  readonly model: Pick<DashboardModel, "record" | "names" | "language">;
  readonly view: DashboardView;
  readonly marks: readonly TimelineMark[];
}

/** What one chart of the dashboard has for a headline: the finding of its view, or where it shows lists or seats one on these. */
export function dashboardHeadline(
  t: Words,
  chart: string,
  { model, view, marks, chamber }: Charted,
): HeadlineWords {
  const words = headlineWords(t, model, view);
  if (chart === "seats" && chamber !== null)
    return { ...words, finding: seatsFinding(t, model, view, chamber) };
  if (chart !== "timeline" && chart !== "ledger") return words;
  return { ...words, finding: LISTS_HEADLINES[chart](t, marks, view) ?? words.finding };
}

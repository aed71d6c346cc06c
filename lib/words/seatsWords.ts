import type { Chamber } from "@/lib/chart/chamber";
import { formatDate } from "@/lib/format/formatDate";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import type { Words } from "./words";

/** Which vote the seats are of and what their colour means; and that the vote is outside the filters where it is. */
export function seatsWords(
  t: Words,
  model: Pick<DashboardModel, "record" | "language">,
  view: Pick<DashboardView, "timeline">,
  chamber: Chamber,
): string {
  const { date } = model.record.statements[chamber.statement]!;
  const caption = t("seats.caption", {
    date: formatDate(date, model.language),
    count: chamber.seats.length,
  });
  const isInView = view.timeline.inView[chamber.statement] === 1;
  return isInView ? caption : `${caption} ${t("seats.outOfView")}`;
}

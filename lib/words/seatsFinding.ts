import type { Chamber } from "@/lib/chart/chamber";
import { STANDINGS, type Standing } from "@/lib/domain/standing";
import { formatDate } from "@/lib/format/formatDate";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { DashboardView } from "@/lib/view/dashboardView";
import type { Words } from "./words";

/** Where those that voted stand over the statements in view: what the colours of the seats say. */
export function seatsFinding(
  t: Words,
  { record, language }: Pick<DashboardModel, "record" | "language">,
  view: Pick<DashboardView, "filters" | "selected" | "tally">,
  { statement, seats }: Chamber,
): string {
  const count = (name: Standing) =>
    seats.filter(({ state }) => STANDINGS[view.tally.standing[state]!] === name).length;
  return t("seats.finding", {
    rule: view.filters.rule,
    statements: view.selected.length,
    members: seats.length,
    date: formatDate(record.statements[statement]!.date, language),
    critical: count("critical"),
    supportive: count("supportive"),
    both: count("both"),
  });
}

import type { Clause } from "@/lib/filters/clauses";
import { formatDate } from "@/lib/format/formatDate";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { Words } from "./words";

/**
 * What a clause's value is called: a state by its name, a statement by date and forum. Throws on a state or
 * statement that the record does not have; such values are left out before.
 */
export function clauseWords(
  t: Words,
  { record, names, language }: Pick<DashboardModel, "record" | "names" | "language">,
  { key, value }: Clause,
): string {
  switch (key) {
    case "states":
      return names[record.states.findIndex(({ iso3 }) => iso3 === value)]!;
    case "statement": {
      const { date, forum, session, side } = record.statements.find(({ id }) => id === value)!;
      return t("record.short", {
        date: formatDate(date, language, "short"),
        forum: t(`record.forum.${forum}`),
        session,
        side: t(`record.side.${side ?? "vote"}`),
      });
    }
    case "from":
    case "to":
      return formatDate(value, language, "short");
    case "region":
    case "group":
      return t(`groups.name.${value}`);
    case "standing":
      return t(`standings.name.${value}`);
    default:
      return t(`filters.${key}.${value}`);
  }
}

import type { Filters } from "@/lib/domain/filters";
import type { Clause } from "@/lib/filters/clauses";
import { endDateOf } from "@/lib/filters/selectStates";
import { formatDate } from "@/lib/format/formatDate";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { Words } from "./words";

/**
 * What a clause's value is called: a state by its name, a statement by date and forum, membership of the Council by
 * the day on which it is asked. Throws on a state or statement that the record does not have; such values are left
 * out before.
 * @param filters those the clause is of
 */
export function clauseWords(
  t: Words,
  { record, names, language }: Pick<DashboardModel, "record" | "names" | "language">,
  { key, value }: Clause,
  filters: Pick<Filters, "to">,
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
      return t(`groups.name.${value}`);
    case "group":
      return value === "hrc"
        ? t("groups.council", { date: formatDate(endDateOf(record, filters), language, "short") })
        : t(`groups.name.${value}`);
    case "standing":
      return t(`standings.name.${value}`);
    default:
      return t(`filters.${key}.${value}`);
  }
}

import type { Filters } from "@/lib/domain/filters";
import { isCalendarDay } from "@/lib/domain/isCalendarDay";
import type { Release } from "@/lib/domain/release";
import { takesSeveral } from "@/lib/filters/parseAsSetOf";
import { FILTER_VALUES, filterParsers } from "@/lib/filters/parsers";
import { choice, choices, type QueryKey } from "./queryKey";

const dayKey = (name: "from" | "to", description: string): QueryKey => ({
  name,
  description,
  list: false,
  form: "day",
  allowed: () => ["a day of the calendar, YYYY-MM-DD"],
  accepts: isCalendarDay,
});

function key(
  name: keyof Filters,
  description: string,
  allowed: (release: Release) => readonly string[],
): QueryKey {
  return (takesSeveral(filterParsers[name]) ? choices : choice)(name, description, allowed);
}

const wordKey = (name: keyof typeof FILTER_VALUES, description: string) =>
  key(name, description, () => FILTER_VALUES[name]);

/** The query keys of the dashboard, as the API takes them: the same names and values, and no forgiveness. */
export const FILTER_KEYS: { readonly [Key in keyof Filters]: QueryKey } = {
  topic: wordKey("topic", "What the statements are about; by default xinjiang."),
  forum: wordKey("forum", "Human Rights Council or Third Committee; by default both."),
  kind: wordKey("kind", "Kinds of statements; by default all."),
  from: dayKey("from", "First day; by default that of the first statement."),
  to: dayKey("to", "Last day; by default that of the last statement."),
  region: wordKey("region", "United Nations regional groups; by default all."),
  group: wordKey("group", "Groups a state must be in, each of them; hrc is asked on the last day."),
  standing: wordKey("standing", "Standings; by default all."),
  states: {
    ...key("states", "States by ISO 3166-1 alpha-3 code; by default all.", ({ dataset }) =>
      dataset.states.map(({ iso3 }) => iso3),
    ),
    accepts: (value, { dataset }) => dataset.stateByIso3.has(value.toUpperCase()),
  },
  statement: key("statement", "Statements by id; by default all.", ({ dataset }) =>
    dataset.statements.map(({ id }) => id),
  ),
  rule: wordKey("rule", "Counting rule; by default any."),
  lists: wordKey("lists", "complete leaves out lists that are not known in full."),
  view: wordKey("view", "How the page draws it; changes no number."),
};

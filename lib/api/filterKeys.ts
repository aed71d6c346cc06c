import { COUNTING_RULES, type Filters, LIST_SCOPES, MAP_VIEWS, TOPIC_CHOICES } from "@/lib/domain/filters";
import { isCalendarDay } from "@/lib/domain/isCalendarDay";
import { STANDINGS } from "@/lib/domain/standing";
import { REGIONAL_GROUPS, STATE_GROUPS } from "@/lib/domain/state";
import { FORUMS, STATEMENT_KINDS } from "@/lib/domain/statement";
import { choice, choices, type QueryKey } from "./queryKey";

const dayKey = (name: string, description: string): QueryKey => ({
  name,
  description,
  list: false,
  form: "day",
  allowed: () => ["a day of the calendar, YYYY-MM-DD"],
  accepts: isCalendarDay,
});

/** The query keys of the dashboard, as the API takes them: the same names and values, and no forgiveness. */
export const FILTER_KEYS: { readonly [Key in keyof Filters]: QueryKey } = {
  topic: choice("topic", "What the statements are about; by default xinjiang.", () => TOPIC_CHOICES),
  forum: choice("forum", "Human Rights Council or Third Committee; by default both.", () => FORUMS),
  kind: choices("kind", "Kinds of statements; by default all.", () => STATEMENT_KINDS),
  from: dayKey("from", "First day; by default that of the first statement."),
  to: dayKey("to", "Last day; by default that of the last statement."),
  region: choices("region", "United Nations regional groups; by default all.", () => REGIONAL_GROUPS),
  group: choices(
    "group",
    "Groups a state must be in, each of them; hrc is asked on the last day.",
    () => STATE_GROUPS,
  ),
  standing: choices("standing", "Standings; by default all.", () => STANDINGS),
  states: {
    ...choices("states", "States by ISO 3166-1 alpha-3 code; by default all.", ({ dataset }) =>
      dataset.states.map(({ iso3 }) => iso3),
    ),
    accepts: (value, { dataset }) => dataset.stateByIso3.has(value.toUpperCase()),
  },
  statement: choices("statement", "Statements by id; by default all.", ({ dataset }) =>
    dataset.statements.map(({ id }) => id),
  ),
  rule: choice("rule", "Counting rule; by default any.", () => COUNTING_RULES),
  lists: choice("lists", "complete leaves out lists that are not known in full.", () => LIST_SCOPES),
  view: choice("view", "How the page draws it; changes no number.", () => MAP_VIEWS),
};

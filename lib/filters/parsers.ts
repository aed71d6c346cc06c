import { createParser, parseAsStringLiteral } from "nuqs/server";
import { COUNTING_RULES, DEFAULT_FILTERS, LIST_SCOPES, MAP_VIEWS, TOPIC_CHOICES } from "@/lib/domain/filters";
import { STANDINGS } from "@/lib/domain/standing";
import { REGIONAL_GROUPS, STATE_GROUPS } from "@/lib/domain/state";
import { isCalendarDay } from "@/lib/domain/isCalendarDay";
import { FORUMS, STATEMENT_KINDS } from "@/lib/domain/statement";
import { parseAsSetOf } from "./parseAsSetOf";

const parseAsIsoDay = createParser({
  parse: (text) => (isCalendarDay(text) ? text : null),
  serialize: (day: string) => day,
});

const parseAsIso3 = createParser({
  parse: (text) => (/^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : null),
  serialize: (code: string) => code,
});

const parseAsStatementId = createParser({
  parse: (text) => (/^[a-z0-9-]+$/.test(text) ? text : null),
  serialize: (id: string) => id,
});

/** The query keys of the contract, in the order links write them; server and browser read the same map. */
export const filterParsers = {
  topic: parseAsStringLiteral(TOPIC_CHOICES).withDefault(DEFAULT_FILTERS.topic),
  forum: parseAsStringLiteral(FORUMS),
  kind: parseAsSetOf(parseAsStringLiteral(STATEMENT_KINDS)).withDefault([]),
  from: parseAsIsoDay,
  to: parseAsIsoDay,
  region: parseAsSetOf(parseAsStringLiteral(REGIONAL_GROUPS)).withDefault([]),
  group: parseAsSetOf(parseAsStringLiteral(STATE_GROUPS)).withDefault([]),
  standing: parseAsSetOf(parseAsStringLiteral(STANDINGS)).withDefault([]),
  states: parseAsSetOf(parseAsIso3).withDefault([]),
  statement: parseAsSetOf(parseAsStatementId).withDefault([]),
  rule: parseAsStringLiteral(COUNTING_RULES).withDefault(DEFAULT_FILTERS.rule),
  lists: parseAsStringLiteral(LIST_SCOPES).withDefault(DEFAULT_FILTERS.lists),
  view: parseAsStringLiteral(MAP_VIEWS).withDefault(DEFAULT_FILTERS.view),
};

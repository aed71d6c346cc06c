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

/** The values of the keys that take some words only; nothing else pairs a key with its values. */
export const FILTER_VALUES = {
  topic: TOPIC_CHOICES,
  forum: FORUMS,
  kind: STATEMENT_KINDS,
  region: REGIONAL_GROUPS,
  group: STATE_GROUPS,
  standing: STANDINGS,
  rule: COUNTING_RULES,
  lists: LIST_SCOPES,
  view: MAP_VIEWS,
} as const;

/** The query keys of the contract, in the order links write them; server and browser read the same map. */
export const filterParsers = {
  topic: parseAsStringLiteral(FILTER_VALUES.topic).withDefault(DEFAULT_FILTERS.topic),
  forum: parseAsStringLiteral(FILTER_VALUES.forum),
  kind: parseAsSetOf(parseAsStringLiteral(FILTER_VALUES.kind)).withDefault([]),
  from: parseAsIsoDay,
  to: parseAsIsoDay,
  region: parseAsSetOf(parseAsStringLiteral(FILTER_VALUES.region)).withDefault([]),
  group: parseAsSetOf(parseAsStringLiteral(FILTER_VALUES.group)).withDefault([]),
  standing: parseAsSetOf(parseAsStringLiteral(FILTER_VALUES.standing)).withDefault([]),
  states: parseAsSetOf(parseAsIso3).withDefault([]),
  statement: parseAsSetOf(parseAsStatementId).withDefault([]),
  rule: parseAsStringLiteral(FILTER_VALUES.rule).withDefault(DEFAULT_FILTERS.rule),
  lists: parseAsStringLiteral(FILTER_VALUES.lists).withDefault(DEFAULT_FILTERS.lists),
  view: parseAsStringLiteral(FILTER_VALUES.view).withDefault(DEFAULT_FILTERS.view),
};

import { takesSeveral } from "./parseAsSetOf";
import { filterParsers } from "./parsers";
import type { Filters } from "@/lib/domain/filters";
import type { PositionRecord } from "@/lib/stats/positionRecord";

export interface UnknownValue {
  readonly key: string;
  readonly value: string;
}

interface ValueParser {
  parse(text: string): unknown;
}

/** The values of an address that mean nothing here: misspelt, or a state or statement the record lacks. */
export function unknownValues(
  address: Readonly<Record<string, string | string[] | undefined>>,
  record: PositionRecord,
  parsers: Readonly<Record<string, ValueParser>> = filterParsers,
): UnknownValue[] {
  return Object.entries(parsers).flatMap(([key, parser]) => {
    const raw = address[key];
    const text = Array.isArray(raw) ? raw[0] : raw;
    if (text === undefined || text === "") return [];
    return (takesSeveral(parser) ? text.split(",") : [text])
      .filter((value) => !isKnown(key, value, record, parser))
      .map((value) => ({ key, value }));
  });
}

/** The filters without states and statements the record lacks; the same object where nothing is lacking. */
export function knownFilters<F extends Filters>(
  filters: F,
  stateIndex: ReadonlyMap<string, number>,
  statementIndex: ReadonlyMap<string, number>,
): F {
  const states = filters.states.filter((iso3) => stateIndex.has(iso3));
  const statement = filters.statement.filter((id) => statementIndex.has(id));
  const unchanged = states.length === filters.states.length && statement.length === filters.statement.length;
  return unchanged ? filters : { ...filters, states, statement };
}

function isKnown(key: string, value: string, record: PositionRecord, parser: ValueParser): boolean {
  if (key === "states") return record.states.some((state) => state.iso3 === value.toUpperCase());
  if (key === "statement") return record.statements.some((statement) => statement.id === value);
  const parsed = parser.parse(value);
  return Array.isArray(parsed) ? parsed.length > 0 : parsed !== null;
}

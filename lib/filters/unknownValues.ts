import { filterParsers } from "./parsers";
import type { Filters } from "@/lib/domain/filters";
import type { PositionRecord } from "@/lib/stats/positionRecord";

export interface UnknownValue {
  readonly key: string;
  readonly value: string;
}

/** The values of an address that mean nothing here: misspelt, or a state or statement the record lacks. */
export function unknownValues(
  address: Readonly<Record<string, string | string[] | undefined>>,
  record: PositionRecord,
): UnknownValue[] {
  return Object.keys(filterParsers).flatMap((key) => {
    const raw = address[key];
    const text = Array.isArray(raw) ? raw[0] : raw;
    if (text === undefined || text === "") return [];
    return valuesOf(key, text)
      .filter((value) => !isKnown(key, value, record))
      .map((value) => ({ key, value }));
  });
}

/** The filters without states and statements the record lacks; the same object where nothing is lacking. */
export function knownFilters(
  filters: Filters,
  stateIndex: ReadonlyMap<string, number>,
  statementIndex: ReadonlyMap<string, number>,
): Filters {
  const states = filters.states.filter((iso3) => stateIndex.has(iso3));
  const statement = filters.statement.filter((id) => statementIndex.has(id));
  const unchanged = states.length === filters.states.length && statement.length === filters.statement.length;
  return unchanged ? filters : { ...filters, states, statement };
}

const LIST_KEYS: readonly string[] = ["kind", "region", "group", "standing", "states", "statement"];

function valuesOf(key: string, text: string): string[] {
  return LIST_KEYS.includes(key) ? text.split(",") : [text];
}

function isKnown(key: string, value: string, record: PositionRecord): boolean {
  if (key === "states") return record.states.some((state) => state.iso3 === value.toUpperCase());
  if (key === "statement") return record.statements.some((statement) => statement.id === value);
  const parsed = filterParsers[key as keyof typeof filterParsers].parse(value);
  return Array.isArray(parsed) ? parsed.length > 0 : parsed !== null;
}

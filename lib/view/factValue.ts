import type { Fact } from "@/lib/domain/fact";
import type { Iso3 } from "@/lib/domain/state";
import { qualifierParts, type Bound } from "./qualifierParts";

/** The value of a fact in the form a reader meets it. */
export type FactValue =
  | {
      readonly form: "number";
      readonly value: number;
      readonly unit: string;
      readonly unitFirst: boolean;
      readonly bound: Bound | null;
    }
  | { readonly form: "percent"; readonly value: number }
  | { readonly form: "range"; readonly from: number; readonly to: number }
  /** Years, months or days; two are the ends of a span. */
  | { readonly form: "dates"; readonly dates: readonly string[] }
  | { readonly form: "states"; readonly states: readonly Iso3[] }
  | { readonly form: "parts"; readonly parts: readonly { readonly name: string; readonly value: number }[] }
  | { readonly form: "text"; readonly text: string; readonly unit: string };

const STATES = "ISO 3166-1 alpha-3";
const DATE_UNITS: readonly string[] = ["date", "dates", "month", "year", "years"];
/** Units a number follows: article 3, report no. 62/2022. */
const LEADING_UNITS: readonly string[] = ["article", "HTTP status", "report no."];
/** A whole number from here on is a year and not a count of years. */
const FIRST_YEAR = 1000;

/** Reads a fact's value; null where the report gives none. Throws on a value of a form no page can print. */
export function factValue({
  id,
  value,
  unit,
  qualifier,
}: Pick<Fact, "id" | "value" | "unit" | "qualifier">): FactValue | null {
  if (value === null) return null;
  const words = (unit ?? "").replace(/ \(derived\)$/, "");
  if (words === STATES && isListOf(value, "string")) return { form: "states", states: value };
  const dates = DATE_UNITS.includes(words) ? datesOf(value) : null;
  if (dates !== null) return { form: "dates", dates };
  if (typeof value === "number") {
    if (words === "percent") return { form: "percent", value };
    const { bound } = qualifierParts(qualifier);
    return { form: "number", value, unit: words, unitFirst: LEADING_UNITS.includes(words), bound };
  }
  if (typeof value === "string")
    return { form: "text", text: value, unit: LEADING_UNITS.includes(words) ? words : "" };
  if (isListOf(value, "number") && value.length === 2)
    return { form: "range", from: value[0]!, to: value[1]! };
  if (isRecordOfNumbers(value)) {
    return { form: "parts", parts: Object.entries(value).map(([name, part]) => ({ name, value: part })) };
  }
  throw new Error(`internal: fact ${id} has a value no page can print`);
}

function datesOf(value: unknown): string[] | null {
  const list = (Array.isArray(value) ? value : [value]).map(String);
  const isDate = (text: string) =>
    /^\d{4}(-\d{2}){0,2}$/.test(text) && Number(text.slice(0, 4)) >= FIRST_YEAR;
  return list.length > 0 && list.every(isDate) ? list : null;
}

function isListOf(value: unknown, type: "string"): value is string[];
function isListOf(value: unknown, type: "number"): value is number[];
function isListOf(value: unknown, type: "string" | "number"): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === type);
}

function isRecordOfNumbers(value: unknown): value is Record<string, number> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((part) => typeof part === "number")
  );
}

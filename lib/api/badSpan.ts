import { isCalendarDay } from "@/lib/domain/isCalendarDay";
import type { BadValue } from "./badValues";

/** Both ends of a span of days that runs backwards, in which there is nothing to count; else nothing. */
export function badSpan(query: URLSearchParams): BadValue[] {
  const [from, to] = [query.get("from") ?? "", query.get("to") ?? ""];
  if (!isCalendarDay(from) || !isCalendarDay(to) || from <= to) return [];
  const message = "from is after to";
  return [
    { key: "from", value: from, message, allowed: [`a day up to ${to}, which is to`] },
    { key: "to", value: to, message, allowed: [`a day from ${from} on, which is from`] },
  ];
}

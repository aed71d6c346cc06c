import type { TimeTick } from "@/lib/chart/timeTicks";
import { formatDate } from "@/lib/format/formatDate";

/** What a line of a time axis is called: its year, its month or its day. */
export function tickWords({ date, unit }: TimeTick, language: string): string {
  if (unit === "year") return date.slice(0, 4);
  return formatDate(date, language, unit === "month" ? "month" : "short");
}

import { formatDate } from "./formatDate";

/** Writes a source's date as exactly as it is known: `8 Jul 2019`, `Jul 2019` or `2019`. */
export function formatPartialDate(date: string, language: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return formatDate(date, language, "short");
  return /^\d{4}-\d{2}$/.test(date) ? formatDate(`${date}-01`, language, "month") : date;
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** How long a date is written: `8 July 2019`, `8 Jul 2019`, `Jul 2019` (`2019` for a year). */
export type DateLength = "long" | "short" | "month";

const OPTIONS: Readonly<Record<DateLength, Intl.DateTimeFormatOptions>> = {
  long: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short", year: "numeric" },
  month: { month: "short", year: "numeric" },
};

/**
 * Writes an ISO day in the language of the page's words.
 * @param language the catalogue's language (not the locale of the path: browsers lack Uyghur)
 */
export function formatDate(date: string, language: string, length: DateLength = "long"): string {
  const tag = language === "en" ? "en-GB" : language;
  const key = `${tag} ${length}`;
  let format = FORMATS.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(tag, { ...OPTIONS[length], timeZone: "UTC" });
    FORMATS.set(key, format);
  }
  return format.format(new Date(`${date}T00:00:00Z`));
}

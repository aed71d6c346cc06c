const FORMATS = new Map<string, Intl.NumberFormat>();

/**
 * Writes a number with grouped digits in the language of the page's words: `613,301`, `60.3`.
 * @param language the catalogue's language (not the locale of the path: browsers lack Uyghur)
 */
export function formatNumber(value: number, language: string): string {
  let format = FORMATS.get(language);
  if (!format) {
    format = new Intl.NumberFormat(language === "en" ? "en-GB" : language, { maximumFractionDigits: 3 });
    FORMATS.set(language, format);
  }
  return format.format(value);
}

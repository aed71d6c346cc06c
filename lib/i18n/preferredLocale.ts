import { LOCALES, type Locale } from "@/lib/domain/state";

/** The locale an Accept-Language header likes best; the first one where it names none of ours. */
export function preferredLocale(header: string): Locale {
  const wishes = header
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters
        .map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1])
        .find((text) => text !== undefined);
      return { language: tag.split("-")[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wishes) {
    const locale = LOCALES.find((code) => code === language);
    if (locale !== undefined) return locale;
  }
  return LOCALES[0];
}

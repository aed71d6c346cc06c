import { LOCALES, type Locale } from "@/lib/domain/state";

/** The locales whose words are in `messages/`; the others show the first one's words. */
const TRANSLATED = ["en"] as const satisfies readonly Locale[];

/** Whether a text, for example the first segment of a path, is one of the locales. */
export function isLocale(text: string | undefined): text is Locale {
  return (LOCALES as readonly (string | undefined)[]).includes(text);
}

/** The language the words of a locale's pages are really in. */
export function catalogueOf(locale: Locale): (typeof TRANSLATED)[number] {
  return TRANSLATED.find((translated) => translated === locale) ?? TRANSLATED[0];
}

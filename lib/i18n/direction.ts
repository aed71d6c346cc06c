import type { Locale } from "@/lib/domain/state";
import { catalogueOf } from "./catalogue";

/** The direction each locale is written in; nothing else decides it. */
export const DIRECTION: Readonly<Record<Locale, "ltr" | "rtl">> = { en: "ltr", tr: "ltr", ug: "rtl" };

/** The direction of the words of a locale's pages; it becomes the locale's own once its catalogue exists. */
export function directionOfWords(locale: Locale): "ltr" | "rtl" {
  return DIRECTION[catalogueOf(locale)];
}

/** What marks a state's name among words of another language; nothing where the words are in its own. */
export function nameProps(locale: Locale): { lang?: Locale; dir?: "ltr" | "rtl" } {
  return catalogueOf(locale) === locale ? {} : { lang: locale, dir: DIRECTION[locale] };
}

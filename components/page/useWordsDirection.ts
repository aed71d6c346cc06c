import { useLocale } from "next-intl";
import type { Locale } from "@/lib/domain/state";
import { directionOfWords } from "@/lib/i18n/direction";

/** The direction of words in a field that is itself laid out from left to right in every language, as time is. */
export function useWordsDirection(): "ltr" | "rtl" {
  return directionOfWords(useLocale() as Locale);
}

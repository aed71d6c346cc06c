import type { AbstractIntlMessages } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { catalogueOf, isLocale } from "./catalogue";
import { DIRECTION, directionOfWords } from "./direction";
import { isolatedArguments } from "./isolatedArguments";

/** next-intl's configuration of one request: the locale of the path and its catalogue. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = isLocale(asked) ? asked : "en";
  const catalogue = (await import(`../../messages/${catalogueOf(locale)}.json`)) as {
    default: AbstractIntlMessages;
  };
  const isForeign = directionOfWords(locale) !== DIRECTION[locale];
  const messages = isForeign ? isolatedArguments(catalogue.default) : catalogue.default;
  return { locale, messages, timeZone: "UTC" };
});

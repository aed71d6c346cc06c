import type { AbstractIntlMessages } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { catalogueOf, isLocale } from "./catalogue";

/** next-intl's configuration of one request: the locale of the path and its catalogue. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = isLocale(asked) ? asked : "en";
  const catalogue = (await import(`../../messages/${catalogueOf(locale)}.json`)) as {
    default: AbstractIntlMessages;
  };
  return { locale, messages: catalogue.default, timeZone: "UTC" };
});

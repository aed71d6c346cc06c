import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import styles from "@/app/[locale]/notice.module.css";
import { NearStates } from "@/components/state/NearStates";
import { getDataset } from "@/lib/data/providers";
import type { Locale } from "@/lib/domain/state";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { clientMessages } from "@/lib/i18n/clientMessages";
import { pagePaths } from "@/lib/view/pagePaths";

/** The answer to a code that is no state's: what codes look like, all states, and in the browser the nearest names. */
export default async function StateNotFound() {
  const t = await getTranslations("stateNotFound");
  const locale = (await getLocale()) as Locale;
  const { states, version } = getDataset();
  const collator = new Intl.Collator(catalogueOf(locale));
  const named = states
    .map(({ iso3, names }) => ({ iso3, name: names[locale] }))
    .sort((a, b) => collator.compare(a.name, b.name));
  return (
    <main id="content" className={styles.notice}>
      <h1>{t("heading")}</h1>
      <p>{t("explanation", { count: states.length })}</p>
      <NextIntlClientProvider messages={clientMessages(await getMessages(), ["stateNotFound"])}>
        <NearStates locale={locale} version={version} />
      </NextIntlClientProvider>
      <p>
        {t("finder")}{" "}
        <a href={`${pagePaths.dashboard(locale)}#table-heading`} data-carry>
          {t("table")}
        </a>
        .
      </p>
      <details>
        <summary>{t("all")}</summary>
        <ul>
          {named.map(({ iso3, name }) => (
            <li key={iso3}>
              <a href={pagePaths.state(locale, iso3)} data-carry>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </main>
  );
}

import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { CiteView } from "@/components/cite/CiteView";
import article from "@/components/page/article.module.css";
import { copyWords } from "@/components/ui/copyWords";
import { releaseZip } from "@/lib/api/releaseZip";
import { shownStandings } from "@/lib/api/shownStandings";
import type { Release } from "@/lib/domain/release";
import type { Locale } from "@/lib/domain/state";
import { formatDate } from "@/lib/format/formatDate";
import { kilobytes } from "@/lib/format/kilobytes";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { clientMessages } from "@/lib/i18n/clientMessages";
import { dashboardPlan } from "@/lib/view/dashboardPlan";
import { datasetLd } from "@/lib/cite/datasetLd";
import { pagePaths } from "@/lib/view/pagePaths";
import { filterWords } from "@/lib/words/filterWords";
import { AsShown } from "./AsShown";
import { CodeExamples } from "./CodeExamples";
import { DataLinks } from "./DataLinks";
import { DataTables } from "./DataTables";
import { siteOrigin } from "@/components/page/siteOrigin";

interface Props {
  readonly release: Release;
  readonly locale: Locale;
  readonly address: Readonly<Record<string, string | string[] | undefined>>;
}

/** Everything there is to take away, with what one must know of it. */
export async function DataPage({ release, locale, address }: Props) {
  const { dataset, tables } = release;
  const { version, compiledOn } = dataset;
  const language = catalogueOf(locale);
  const t = await getTranslations();
  const origin = await siteOrigin();
  const copy = await copyWords();
  const shown = shownStandings(dataset, address);
  const filters = filterWords(t, dashboardPlan(dataset, locale).model, shown.filters);
  const query = shown.query === "" ? "" : `?${shown.query}`;
  const counts = { tables: tables.length, statements: dataset.statements.length, entries: dataset.entries.length };
  return (
    <main id="content" className={article.page}>
      <script
        type="application/ld+json"
        // A closing tag in a text would end the script.
        dangerouslySetInnerHTML={{
          __html: JSON.stringify(datasetLd(release, locale, origin)).replaceAll("<", "\\u003c"),
        }}
      />
      <h1 className={article.title}>{t("dataPage.title")}</h1>
      <p className={article.lead}>{t("dataPage.lead", counts)}</p>
      <p className={article.note}>
        {t("dataPage.version", { version, date: formatDate(compiledOn, language) })}
      </p>
      <DataLinks
        locale={locale}
        size={kilobytes(releaseZip(release).length, language)}
        earlier={release.versions.filter((one) => one !== version)}
      />
      <AsShown document={shown} filters={filters} />
      <section className={article.section} aria-labelledby="cite">
        <h2 id="cite" className={article.heading}>
          {t("dataPage.cite.heading")}
        </h2>
        <NextIntlClientProvider messages={clientMessages(await getMessages(), ["cite"])}>
          <CiteView
            version={version}
            compiledOn={compiledOn}
            filters={filters}
            address={`${origin}${pagePaths.data(locale)}${query}`}
            copy={copy}
          />
        </NextIntlClientProvider>
      </section>
      <DataTables tables={tables} language={language} />
      <CodeExamples origin={origin} copy={copy} />
    </main>
  );
}

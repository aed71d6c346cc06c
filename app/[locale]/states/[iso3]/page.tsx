import type { Metadata } from "next";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { notFound, permanentRedirect } from "next/navigation";
import { StateArticle } from "@/components/state/StateArticle";
import { sharedMetadata } from "@/components/page/sharedMetadata";
import { builtAhead } from "@/lib/api/builtAhead";
import { getDataset } from "@/lib/data/providers";
import { LOCALES } from "@/lib/domain/state";
import { isLocale } from "@/lib/i18n/catalogue";
import { pagePaths } from "@/lib/view/pagePaths";
import { stateDossier } from "@/lib/view/stateDossier";
import { stateSummary } from "@/lib/view/stateSummary";

/** Every state in every language. */
export function generateStaticParams() {
  const { states } = getDataset();
  return builtAhead(LOCALES.flatMap((locale) => states.map(({ iso3 }) => ({ locale, iso3 }))));
}

export async function generateMetadata({ params }: PageProps<"/[locale]/states/[iso3]">): Promise<Metadata> {
  const { locale, iso3 } = await params;
  const dossier = isLocale(locale) ? stateDossier(getDataset(), locale, iso3) : null;
  if (!isLocale(locale) || dossier === null) {
    const t = await getTranslations({ locale: isLocale(locale) ? locale : "en", namespace: "stateNotFound" });
    return { title: t("title") };
  }
  const t = await getTranslations({ locale, namespace: "statePage" });
  const lead = await getTranslations({ locale, namespace: "stateViews.lead" });
  const title = t("title", { name: dossier.name });
  const sentences = stateSummary(dossier).map(({ key, values }) => lead(key, values));
  const [description, path, query] = [sentences.join(" "), pagePaths.state(locale, iso3), `states=${iso3}`];
  const state = { iso3, name: dossier.name };
  return sharedMetadata({ locale, path, chart: "map", query, title, description, state });
}

/** One state's whole dated record. */
export default async function StatePage({ params }: PageProps<"/[locale]/states/[iso3]">) {
  const { locale, iso3 } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const dataset = getDataset();
  const dossier = stateDossier(dataset, locale, iso3);
  const spelt = iso3.toUpperCase();
  if (dossier === null && dataset.stateByIso3.has(spelt)) permanentRedirect(pagePaths.state(locale, spelt));
  if (dossier === null) notFound();
  return (
    <main id="content">
      <StateArticle dossier={dossier} messages={await getMessages()} />
    </main>
  );
}

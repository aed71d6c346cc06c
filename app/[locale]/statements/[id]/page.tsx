import type { Metadata } from "next";
import { setRequestLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { StatementPage } from "@/components/statement/StatementPage";
import { sharedMetadata } from "@/components/page/sharedMetadata";
import { builtAhead } from "@/lib/api/builtAhead";
import { getDataset } from "@/lib/data/providers";
import { LOCALES } from "@/lib/domain/state";
import { formatDate } from "@/lib/format/formatDate";
import { catalogueOf, isLocale } from "@/lib/i18n/catalogue";
import { pagePaths } from "@/lib/view/pagePaths";
import { statementDossier } from "@/lib/view/statementDossier";
import { statementSentence } from "@/lib/words/statementSentence";

type Props = PageProps<"/[locale]/statements/[id]">;

export function generateStaticParams() {
  const { statements } = getDataset();
  return builtAhead(LOCALES.flatMap((locale) => statements.map(({ id }) => ({ locale, id }))));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const t = await getTranslations({ locale: isLocale(locale) ? locale : "en" });
  const dossier = isLocale(locale) ? statementDossier(getDataset(), locale, id) : null;
  if (!isLocale(locale) || dossier === null) return { title: t("statement.none.heading") };
  const { title: name, date, topics, status } = dossier.statement;
  const language = catalogueOf(locale);
  const title = t("statement.metaTitle", { title: name, date: formatDate(date, language) });
  const description = statementSentence((key, values) => t(key, values), dossier, language);
  // A statement that is only reported is on no map: its card has the map of those that count.
  const topic = topics.includes("xinjiang") ? "" : "topic=any&";
  const query = status === "reported" ? "" : `${topic}statement=${id}`;
  const path = pagePaths.statement(locale, id);
  return sharedMetadata({ locale, path, chart: "map", query, title, description });
}

/** One letter, joint statement or vote: its list, its sources, and what changed since the one before it. */
export default async function Statement({ params }: Props) {
  const { locale, id } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const dataset = getDataset();
  const dossier = statementDossier(dataset, locale, id);
  if (dossier === null) notFound();
  return <StatementPage dataset={dataset} locale={locale} dossier={dossier} />;
}

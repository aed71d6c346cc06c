import type { Metadata } from "next";
import { setRequestLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { StatementPage } from "@/components/statement/StatementPage";
import { sharedMetadata } from "@/components/page/sharedMetadata";
import { getDataset } from "@/lib/data/providers";
import { LOCALES } from "@/lib/domain/state";
import { formatDate } from "@/lib/format/formatDate";
import { catalogueOf, isLocale } from "@/lib/i18n/catalogue";
import { pagePaths } from "@/lib/view/pagePaths";
import { statementDossier } from "@/lib/view/statementDossier";

type Props = PageProps<"/[locale]/statements/[id]">;

export function generateStaticParams() {
  return LOCALES.flatMap((locale) => getDataset().statements.map(({ id }) => ({ locale, id })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const statement = getDataset().statementById.get(id);
  const t = await getTranslations({ locale: isLocale(locale) ? locale : "en", namespace: "statement" });
  if (!isLocale(locale) || statement === undefined) return { title: t("none.heading") };
  const { title: name, date, namedCount: named, declaredCount: declared, topics } = statement;
  const title = t("metaTitle", { title: name, date: formatDate(date, catalogueOf(locale)) });
  const description = t("metaDescription", { title: name, named, declared: declared ?? named });
  const query = `${topics.includes("xinjiang") ? "" : "topic=any&"}statement=${id}`;
  const path = pagePaths.statement(locale, id);
  return {
    ...(await sharedMetadata({ builtAhead: true, locale, path, chart: "map", query, title, description })),
    alternates: {
      languages: Object.fromEntries(LOCALES.map((code) => [code, pagePaths.statement(code, id)])),
    },
  };
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

import type { Metadata } from "next";
import { setRequestLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { StatementPage } from "@/components/statement/StatementPage";
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
  const { title, date, namedCount: named, declaredCount: declared } = statement;
  return {
    title: t("metaTitle", { title, date: formatDate(date, catalogueOf(locale)) }),
    description: t("metaDescription", { title, named, declared: declared ?? named }),
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

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { StateIndex } from "@/components/state/StateIndex";
import { StatementIndex } from "@/components/statement/StatementIndex";
import { getDataset } from "@/lib/data/providers";
import { isLocale } from "@/lib/i18n/catalogue";

type Props = PageProps<"/[locale]/missing/[kind]/[value]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, kind } = await params;
  if (!isLocale(locale)) notFound();
  const namespace = kind === "states" ? "stateNotFound" : "statement.none";
  const t = await getTranslations({ locale, namespace });
  return { title: t("heading"), robots: { index: false } };
}

/** What is said of a state or statement there is none of: the nearest, and all. proxy.ts gives it its status, 404. */
export default async function MissingPage({ params }: Props) {
  const { locale, kind, value } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const dataset = getDataset();
  if (kind === "statements") return <StatementIndex dataset={dataset} locale={locale} />;
  if (kind !== "states") notFound();
  return <StateIndex dataset={dataset} locale={locale} typed={decodeURIComponent(value)} />;
}

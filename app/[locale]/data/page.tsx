import type { Metadata } from "next";
import { setRequestLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { DataPage } from "@/components/data/DataPage";
import { sharedMetadata } from "@/components/page/sharedMetadata";
import { getRelease } from "@/lib/data/providers";
import { isLocale } from "@/lib/i18n/catalogue";
import { pagePaths } from "@/lib/view/pagePaths";

type Props = PageProps<"/[locale]/data">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations({ locale, namespace: "dataPage" });
  const words = { title: t("metaTitle"), description: t("metaDescription") };
  return sharedMetadata({ locale, path: pagePaths.data(locale), chart: "map", ...words });
}

/** The tables to download, whole and as filtered, rendered under the filters of its address. */
export default async function Data({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return <DataPage release={getRelease()} locale={locale} address={await searchParams} />;
}

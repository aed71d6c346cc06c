import type { Metadata } from "next";
import { setRequestLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { MethodPage } from "@/components/method/MethodPage";
import { sharedMetadata } from "@/components/page/sharedMetadata";
import { builtAhead } from "@/lib/api/builtAhead";
import { getDataset } from "@/lib/data/providers";
import { LOCALES } from "@/lib/domain/state";
import { isLocale } from "@/lib/i18n/catalogue";
import { pagePaths } from "@/lib/view/pagePaths";

type Props = PageProps<"/[locale]/method">;

export function generateStaticParams() {
  return builtAhead(LOCALES.map((locale) => ({ locale })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations({ locale, namespace: "method" });
  const words = { title: t("metaTitle"), description: t("metaDescription") };
  return sharedMetadata({ locale, path: pagePaths.method(locale), chart: "map", ...words });
}

/** The counting rules, the boundary policy and the limits. */
export default async function Method({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return <MethodPage dataset={getDataset()} />;
}

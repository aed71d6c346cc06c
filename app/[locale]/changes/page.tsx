import type { Metadata } from "next";
import { setRequestLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ChangesPage } from "@/components/changes/ChangesPage";
import { sharedMetadata } from "@/components/page/sharedMetadata";
import { builtAhead } from "@/lib/api/builtAhead";
import { getDataset } from "@/lib/data/providers";
import { LOCALES } from "@/lib/domain/state";
import { isLocale } from "@/lib/i18n/catalogue";
import { pagePaths } from "@/lib/view/pagePaths";

type Props = PageProps<"/[locale]/changes">;

export function generateStaticParams() {
  return builtAhead(LOCALES.map((locale) => ({ locale })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations({ locale, namespace: "changesPage" });
  const words = { title: t("metaTitle"), description: t("metaDescription") };
  return sharedMetadata({
    locale,
    path: pagePaths.changes(locale),
    chart: "map",
    ...words,
  });
}

/** What each data version changed, the newest first. */
export default async function Changes({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return <ChangesPage dataset={getDataset()} locale={locale} />;
}

import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { SiteFrame } from "@/app/SiteFrame";
import { feedLinks } from "@/components/page/feedLinks";
import { LOCALES } from "@/lib/domain/state";
import { isLocale } from "@/lib/i18n/catalogue";
import { PAPER } from "@/lib/theme/pageColours";
import "@/app/print.css";

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: PAPER.light },
    { media: "(prefers-color-scheme: dark)", color: PAPER.dark },
  ],
};

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale: isLocale(locale) ? locale : "en" });
  return {
    title: t("site.title"),
    description: t("site.description"),
    referrer: "no-referrer",
    alternates: {
      languages: Object.fromEntries(LOCALES.map((code) => [code, `/${code}`])),
      types: feedLinks((key, values) => t(key, values), null),
    },
  };
}

export default async function LocaleLayout({ children, params }: LayoutProps<"/[locale]">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return <SiteFrame locale={locale}>{children}</SiteFrame>;
}

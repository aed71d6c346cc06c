import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { fontClasses } from "@/app/fonts";
import { feedLinks } from "@/components/page/feedLinks";
import { SiteFooter } from "@/components/page/SiteFooter";
import { SiteHeader } from "@/components/page/SiteHeader";
import { WordsNotice } from "@/components/page/WordsNotice";
import { LOCALES } from "@/lib/domain/state";
import { catalogueOf, isLocale } from "@/lib/i18n/catalogue";
import { DIRECTION, directionOfWords } from "@/lib/i18n/direction";
import { standingProperties } from "@/lib/theme/standingColours";
import "@/app/globals.css";
import "@/app/print.css";

const STANDING_CSS = `:root{${standingProperties("light")}}@media screen and (prefers-color-scheme:dark){:root{${standingProperties("dark")}}}`;

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf9f5" },
    { media: "(prefers-color-scheme: dark)", color: "#171613" },
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
  return (
    <html lang={locale} dir={DIRECTION[locale]} className={fontClasses}>
      <head>
        <style>{STANDING_CSS}</style>
      </head>
      <body lang={catalogueOf(locale)} dir={directionOfWords(locale)}>
        <SiteHeader locale={locale} />
        <WordsNotice locale={locale} />
        {children}
        <SiteFooter locale={locale} />
      </body>
    </html>
  );
}

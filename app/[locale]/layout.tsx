import type { ReactNode } from "react";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { DIRECTION } from "@/lib/i18n/direction";
import { isLocale } from "@/lib/i18n/catalogue";

export default async function LocaleLayout({ children, params }: LayoutProps<"/[locale]">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return (
    <html lang={locale} dir={DIRECTION[locale]}>
      <body>{children as ReactNode}</body>
    </html>
  );
}

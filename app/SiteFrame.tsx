import type { ReactNode } from "react";
import { SiteFooter } from "@/components/page/SiteFooter";
import { SiteHeader } from "@/components/page/SiteHeader";
import { WordsNotice } from "@/components/page/WordsNotice";
import type { Locale } from "@/lib/domain/state";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { DIRECTION, directionOfWords } from "@/lib/i18n/direction";
import { standingProperties } from "@/lib/theme/standingColours";
import { fontClasses } from "./fonts";
import "./globals.css";

const STANDING_CSS = `:root{${standingProperties("light")}}@media screen and (prefers-color-scheme:dark){:root{${standingProperties("dark")}}}`;

interface Props {
  readonly locale: Locale;
  /** Whether there is no page at the address. */
  readonly lost?: boolean;
  readonly children: ReactNode;
}

/** The document around every page: its language and direction, header and footer. */
export function SiteFrame({ locale, lost = false, children }: Props) {
  return (
    <html lang={locale} dir={DIRECTION[locale]} className={fontClasses}>
      <head>
        <style>{STANDING_CSS}</style>
      </head>
      <body lang={catalogueOf(locale)} dir={directionOfWords(locale)}>
        <SiteHeader locale={locale} lost={lost} />
        <WordsNotice locale={locale} />
        {children}
        <SiteFooter locale={locale} />
      </body>
    </html>
  );
}

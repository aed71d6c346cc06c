import { getTranslations } from "next-intl/server";
import { NotFoundPage } from "@/components/page/NotFoundPage";
import { SiteFooter } from "@/components/page/SiteFooter";
import { SiteHeader } from "@/components/page/SiteHeader";
import { fontClasses } from "./fonts";
import "./globals.css";

export async function generateMetadata() {
  const t = await getTranslations({ locale: "en", namespace: "notFound" });
  return { title: t("heading") };
}

/** The answer to an address that no page has, whole without scripts and laid out like every page. */
export default function GlobalNotFound() {
  return (
    <html lang="en" dir="ltr" className={fontClasses}>
      <body>
        <SiteHeader locale="en" lost />
        <NotFoundPage locale="en" />
        <SiteFooter locale="en" />
      </body>
    </html>
  );
}

import { setRequestLocale } from "next-intl/server";
import { isLocale } from "@/lib/i18n/catalogue";

/** Sets the language before the page or the answer to an unknown id, which is given no parameters, is written. */
export default async function StatementLayout({
  params,
  children,
}: LayoutProps<"/[locale]/statements/[id]">) {
  const { locale } = await params;
  if (isLocale(locale)) setRequestLocale(locale);
  return children;
}

import { getLocale } from "next-intl/server";
import { NotFoundPage } from "@/components/page/NotFoundPage";
import type { Locale } from "@/lib/domain/state";

/** What a page within a language says where there is nothing to show; the layout puts header and footer around it. */
export default async function NotFound() {
  return <NotFoundPage locale={(await getLocale()) as Locale} />;
}

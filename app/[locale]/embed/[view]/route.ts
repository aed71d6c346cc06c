import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { getReleaseOf } from "@/lib/data/providers";
import { embedAnswer } from "@/lib/export/embedAnswer";
import { EMBED_POLICY } from "@/lib/export/embedPage";
import { isLocale } from "@/lib/i18n/catalogue";

/** One chart without chrome, for a frame in another page. */
export async function GET(request: Request, { params }: RouteContext<"/[locale]/embed/[view]">) {
  const { locale, view } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations({ locale });
  const asked = new URL(request.url).searchParams;
  const { status, type, body } = embedAnswer(getReleaseOf(request), { view, locale, asked }, (key, values) =>
    t(key, values),
  );
  return new Response(body, {
    status,
    headers: {
      "Content-Type": type,
      "Content-Security-Policy": EMBED_POLICY,
      "Cache-Control": status === 200 ? "public, max-age=3600" : "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

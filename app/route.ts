import { preferredLocale } from "@/lib/i18n/preferredLocale";

/** Sends the bare address to the reader's language; the query comes along. */
export function GET(request: Request): Response {
  const { search } = new URL(request.url);
  const locale = preferredLocale(request.headers.get("accept-language") ?? "");
  return new Response(null, {
    status: 307,
    headers: { location: `/${locale}${search}`, vary: "accept-language" },
  });
}

import { NextResponse, type NextRequest } from "next/server";
import { getDataset } from "@/lib/data/providers";
import { isLocale } from "@/lib/i18n/catalogue";
import { pagePaths } from "@/lib/view/pagePaths";

export const config = {
  matcher: ["/:locale/states/:code", "/:locale/statements/:id", "/((?:.*)%(?:.*))"],
};

/**
 * Refuses an address that cannot be read, on which the router fails. Answers an address of a state or statement
 * there is none of with 404 and a page that names the nearest. A page of the router that is not found has no
 * content without scripts, and a rewritten one loses its status, so the page is fetched here and given away
 * without its scripts.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  if (!isReadable(request.nextUrl.pathname)) return new Response("Bad Request", { status: 400 });
  const [, locale, kind, value = ""] = request.nextUrl.pathname.split("/");
  if (!isLocale(locale) || isKnown(kind, value)) return NextResponse.next();
  const missing = pagePaths.missing(locale, kind === "states" ? "states" : "statements", value);
  const page = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}${missing}`).catch(() => null);
  if (page?.ok !== true) return NextResponse.next();
  const html = withoutScripts(await page.text()).replaceAll("/missing/", "/");
  return new Response(html, {
    status: 404,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}

function isKnown(kind: string | undefined, value: string): boolean {
  const { stateByIso3, statementById } = getDataset();
  return kind === "states" ? stateByIso3.has(value.toUpperCase()) : statementById.has(value);
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function withoutScripts(html: string): string {
  return html.replace(/<script\b[^]*?<\/script>/g, "").replace(/<link\b[^>]*as="script"[^>]*>/g, "");
}

import { NextResponse, type NextRequest } from "next/server";
import { httpResponse } from "@/lib/api/httpResponse";
import { unreadablePath } from "@/lib/api/refusals";
import { getDataset } from "@/lib/data/providers";
import { isLocale } from "@/lib/i18n/catalogue";
import { ASKED_PATH, NO_PAGE } from "@/lib/view/askedHeaders";
import { askedPage, isReadable, type AskedPage } from "@/lib/view/askedPage";

/** Every page; of what programs ask for only addresses that may not be text. */
export const config = { matcher: ["/((?!(?:_next|api|geo)/).*)", "/((?:.*)%(?:.*))"] };

/**
 * Tells the page that is not found what was asked for, and marks what the router would take for a page and answer
 * empty without scripts, or not at all: a state or statement there is none of, bytes that are no text. What is
 * marked next.config.ts leads nowhere.
 */
export function proxy(request: NextRequest): Response {
  const { pathname } = request.nextUrl;
  const [, first = "", ...rest] = pathname.split("/");
  if (["_next", "api", "geo"].includes(first)) {
    return isReadable(pathname) ? NextResponse.next() : httpResponse(unreadablePath(pathname), "", request);
  }
  const spelt = first.toLowerCase();
  if (spelt !== first && isLocale(spelt)) {
    const address = request.nextUrl.clone();
    address.pathname = [`/${spelt}`, ...rest].join("/");
    return NextResponse.redirect(address, 308);
  }
  const headers = new Headers(request.headers);
  headers.set(ASKED_PATH, pathname);
  headers.delete(NO_PAGE);
  if (!isReadable(pathname) || !exists(askedPage(pathname))) headers.set(NO_PAGE, "1");
  return NextResponse.next({ request: { headers } });
}

/** False only of a state or statement there is none of; of other pages the router knows. */
function exists({ one }: AskedPage): boolean {
  if (one === null) return true;
  const { stateByIso3, statementById } = getDataset();
  return one.kind === "states" ? stateByIso3.has(one.typed.toUpperCase()) : statementById.has(one.typed);
}

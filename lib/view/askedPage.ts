import type { Locale } from "@/lib/domain/state";
import { isLocale } from "@/lib/i18n/catalogue";

/** What an address asks for, as far as its path says, whether there is such a page or not. */
export interface AskedPage {
  readonly locale: Locale;
  /** The kind of page that is one of many, and which of them, as typed; null where it asks for another page. */
  readonly one: { readonly kind: "states" | "statements"; readonly typed: string } | null;
}

/**
 * What the path of an address asks for. A path that is in no language is taken as English.
 * @param path percent-encoded, with its first slash
 */
export function askedPage(path: string): AskedPage {
  const [, locale, kind, value = "", ...deeper] = path.split("/");
  const typed = readable(value);
  const isOne = (kind === "states" || kind === "statements") && value !== "" && deeper.length === 0;
  return {
    locale: isLocale(locale) ? locale : "en",
    one: isLocale(locale) && isOne ? { kind, typed } : null,
  };
}

/** Whether the path's bytes are text; a router fails on others. */
export function isReadable(path: string): boolean {
  return decoded(path) !== null;
}

/** What the bytes say without signs that no page can show; empty where they are no text. */
function readable(text: string): string {
  return (decoded(text) ?? "").replace(/[\u0000-\u001f\u007f]/g, "").trim();
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

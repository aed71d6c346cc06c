import type { Locale } from "@/lib/domain/state";

type Order = (a: string, b: string) => number;

/** Browsers lack the alphabet of Uyghur and would take the reader's own: its names go by the common order instead. */
const ALPHABETS: Readonly<Record<Locale, string>> = { en: "en", tr: "tr", ug: "en" };

const orders = new Map<Locale, Order>();

/** The order of a locale's names in its alphabet, whatever language the words around them are in. */
export function nameOrder(locale: Locale): Order {
  const order = orders.get(locale) ?? new Intl.Collator(ALPHABETS[locale]).compare;
  orders.set(locale, order);
  return order;
}

import type { Iso3, Locale } from "@/lib/domain/state";
import type { StatementId } from "@/lib/domain/statement";

/** The address of every kind of page, without query; nothing else spells a path. */
export const pagePaths = {
  dashboard: (locale: Locale) => `/${locale}`,
  state: (locale: Locale, iso3: Iso3) => `/${locale}/states/${iso3}`,
  statement: (locale: Locale, id: StatementId) => `/${locale}/statements/${id}`,
  compare: (locale: Locale) => `/${locale}/compare`,
  media: (locale: Locale) => `/${locale}/media`,
  events: (locale: Locale) => `/${locale}/events`,
  data: (locale: Locale) => `/${locale}/data`,
  method: (locale: Locale) => `/${locale}/method`,
  changes: (locale: Locale) => `/${locale}/changes`,
} as const;

/** Where on the page of changes a changed row stands. */
export function changeAnchor(uuid: string): string {
  return `change-${uuid}`;
}

/** The same page in another language: only the first segment of the path changes. */
export function inLocale(pathname: string, locale: Locale): string {
  return pathname.replace(/^\/[^/]*/, `/${locale}`);
}

import type { Release } from "@/lib/domain/release";
import { LOCALES } from "@/lib/domain/state";

/** A key that a path of the API understands. */
export interface QueryKey {
  readonly name: string;
  readonly description: string;
  /** Whether it takes several values joined by commas. */
  readonly list: boolean;
  /** Whether there is no answer without it. */
  readonly required?: boolean;
  /** Days are too many to list. */
  readonly form: "choice" | "day";
  /** The values it takes; for days what they look like. */
  readonly allowed: (release: Release) => readonly string[];
  readonly accepts: (value: string, release: Release) => boolean;
}

/** A key that takes one of some values. */
export function choice(
  name: string,
  description: string,
  allowed: (release: Release) => readonly string[],
): QueryKey {
  return {
    name,
    description,
    list: false,
    form: "choice",
    allowed,
    accepts: (value, release) => allowed(release).includes(value),
  };
}

/** A key that takes some of some values, joined by commas. */
export function choices(...parts: Parameters<typeof choice>): QueryKey {
  return { ...choice(...parts), list: true };
}

/** Pins the data version: what is answered under it never changes. */
export const VERSION_KEY = choice(
  "v",
  "Data version. With it the answer never changes and may be kept for good.",
  ({ versions }) => versions,
);

/** The language of what is drawn. */
export const LOCALE_KEY = choice("locale", "Language of the words; by default en.", () => LOCALES);

/** Asks for a byte order mark, without which some spreadsheets do not see UTF-8. */
export const BOM_KEY = choice("bom", "1 puts a byte order mark before the text, for spreadsheets.", () => [
  "0",
  "1",
]);

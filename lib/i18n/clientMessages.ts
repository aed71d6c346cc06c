import type { AbstractIntlMessages } from "next-intl";

/** What the linked charts of the dashboard say; other pages that place them send the same. */
export const CHART_WORDS = [
  "headline",
  "standings",
  "groups",
  "tiles",
  "seats",
  "filters",
  "chips",
  "result",
  "empty",
  "hint",
  "views",
  "details",
  "record",
  "table",
  "timeline",
  "ledger",
  "map",
  "receipt",
  "report",
  "export",
  "cite",
  "copy",
] as const;

/**
 * The part of a catalogue that a page's browser code needs; the server says all other words.
 * Throws on a namespace the catalogue does not have.
 */
export function clientMessages(
  catalogue: AbstractIntlMessages,
  namespaces: readonly string[],
): AbstractIntlMessages {
  return Object.fromEntries(
    namespaces.map((namespace) => {
      const words = catalogue[namespace];
      if (words === undefined) throw new Error(`internal: no words under “${namespace}”`);
      return [namespace, words];
    }),
  );
}

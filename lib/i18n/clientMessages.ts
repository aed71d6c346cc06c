import type { AbstractIntlMessages } from "next-intl";

/** The words that only the server says; the rest of the catalogue travels with the page. */
const SERVER_ONLY: readonly string[] = ["site", "footer", "notFound"];

/** The part of a catalogue that the reader's browser needs. */
export function clientMessages(catalogue: AbstractIntlMessages): AbstractIntlMessages {
  return Object.fromEntries(
    Object.entries(catalogue).filter(([namespace]) => !SERVER_ONLY.includes(namespace)),
  );
}

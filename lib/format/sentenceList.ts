export interface SentencePart {
  /** Place of the item in the list; null for the words between items. */
  readonly item: number | null;
  readonly text: string;
}

/** A list as a sentence writes it, in parts, so that each item can be a link: `A`, `, `, `B`, ` and `, `C`. */
export function sentenceList(items: readonly string[], language: string): SentencePart[] {
  const format = new Intl.ListFormat(language === "en" ? "en-GB" : language, { type: "conjunction" });
  let next = 0;
  return format
    .formatToParts(items)
    .map(({ type, value }) => ({ item: type === "element" ? next++ : null, text: value }));
}

import { type Citation, citationKey, dateParts, viewSentence } from "./citation";

/** The citation as CSL-JSON: a list of one item. */
export function cslJson(citation: Citation): string {
  const note = viewSentence(citation);
  const item = {
    id: citationKey(citation),
    type: "dataset",
    title: citation.title,
    author: [{ literal: citation.author }],
    issued: { "date-parts": [dateParts(citation).map(Number)] },
    version: citation.version,
    ...(note !== null && { note }),
    ...(citation.address !== null && { URL: citation.address }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

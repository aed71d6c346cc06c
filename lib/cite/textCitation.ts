import { formatDate } from "@/lib/format/formatDate";
import { type Citation, dateParts, viewSentence } from "./citation";

/** The citation as a line of text, in the order of the APA style. */
export function textCitation(citation: Citation): string {
  const [year] = dateParts(citation);
  const date = formatDate(citation.date, "en");
  const parts = [
    `${citation.author} (${year}).`,
    `${citation.title} (data version ${citation.version}, ${date}) [Data set].`,
    ...[viewSentence(citation)].flatMap((note) => (note === null ? [] : [`${note}.`])),
    ...(citation.address === null ? [] : [citation.address]),
  ];
  return parts.join(" ");
}

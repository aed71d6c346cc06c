import { formatDate } from "@/lib/format/formatDate";
import { type Citation, dateParts, viewSentence } from "./citation";

/** The citation as an entry of a list of references, in the order of the Chicago style by author and date. */
export function chicagoCitation(citation: Citation): string {
  const [year] = dateParts(citation);
  const parts = [
    `${citation.author}. ${year}.`,
    `“${citation.title}.”`,
    `Data set, version ${citation.version}, ${formatDate(citation.date, "en")}.`,
    ...[viewSentence(citation)].flatMap((note) => (note === null ? [] : [`${note}.`])),
    ...(citation.address === null ? [] : [`${citation.address}.`]),
  ];
  return parts.join(" ");
}

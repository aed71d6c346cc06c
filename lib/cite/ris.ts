import { PUBLICATION } from "@/lib/domain/publication";
import { type Citation, citationKey, dateParts, viewSentence } from "./citation";

/** The citation as a RIS record. */
export function ris(citation: Citation): string {
  const [year, month, day] = dateParts(citation);
  const note = viewSentence(citation);
  const fields: [string, string][] = [
    ["TY", "DATA"],
    ["ID", citationKey(citation)],
    ["AU", citation.author],
    ["TI", citation.title],
    ["PY", year],
    ["DA", `${year}/${month}/${day}/`],
    ["ET", citation.version],
    ...(note === null ? [] : [["N1", note] as [string, string]]),
    ["C1", PUBLICATION.licenceName],
    ...(citation.address === null ? [] : [["UR", citation.address] as [string, string]]),
    ["ER", ""],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, " ")}\r\n`).join("");
}

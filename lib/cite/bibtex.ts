import { type Citation, citationKey, dateParts, viewSentence } from "./citation";

const ESCAPED: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** The citation as a BibTeX entry. */
export function bibtex(citation: Citation): string {
  const [year, month] = dateParts(citation);
  const note = viewSentence(citation);
  const fields: [string, string][] = [
    ["author", `{${escaped(citation.author)}}`],
    ["title", `{${escaped(citation.title)}}`],
    ["year", year],
    ["month", String(Number(month))],
    ["version", citation.version],
    ["howpublished", "Data set"],
    ...(note === null ? [] : [["note", escaped(note)] as [string, string]]),
    ...(citation.address === null ? [] : [["url", verbatim(citation.address)] as [string, string]]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${citationKey(citation)},\n${lines.join("")}}\n`;
}

function escaped(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\~^{}&%$#_]/g, (sign) => ESCAPED[sign] ?? `\\${sign}`);
}

/** Addresses stand as they are; only what would end the field is encoded. */
function verbatim(address: string): string {
  return address.replace(/[\\{}\s]/g, encodeURIComponent);
}

import { bibtex } from "./bibtex";
import { chicagoCitation } from "./chicagoCitation";
import type { Citation } from "./citation";
import { cslJson } from "./cslJson";
import { ris } from "./ris";
import { textCitation } from "./textCitation";

/** The formats a view can be cited in, in the order they are offered. */
export const CITATION_FORMATS = ["text", "chicago", "bibtex", "ris", "csl"] as const;

export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** How each format is written. */
export const CITATION_WRITERS: Readonly<Record<CitationFormat, (citation: Citation) => string>> = {
  text: textCitation,
  chicago: chicagoCitation,
  bibtex,
  ris,
  csl: cslJson,
};

import { PUBLICATION } from "@/lib/domain/publication";
import type { Dataset } from "@/lib/domain/dataset";

/** CITATION.cff of a data version. Its texts are JSON strings, which YAML reads as they are. */
export function citationCff(
  { version, compiledOn }: Pick<Dataset, "version" | "compiledOn">,
  { description, keywords }: { readonly description: string; readonly keywords: readonly string[] },
): string {
  const lines = [
    "cff-version: 1.2.0",
    'message: "If you use these data, please cite them with their version."',
    "type: dataset",
    `title: ${JSON.stringify(PUBLICATION.title)}`,
    `abstract: ${JSON.stringify(description)}`,
    "authors:",
    `  - name: ${JSON.stringify(PUBLICATION.author)}`,
    `version: ${JSON.stringify(version)}`,
    `date-released: ${JSON.stringify(compiledOn)}`,
    `license: ${PUBLICATION.licence}`,
    "keywords:",
    ...keywords.map((keyword) => `  - ${JSON.stringify(keyword)}`),
  ];
  return `${lines.join("\n")}\n`;
}

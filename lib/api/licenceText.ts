import { PUBLICATION } from "@/lib/domain/publication";

/** The note on licences that travels with the files. */
export function licenceText(): string {
  return `The compiled tables: ${PUBLICATION.licenceName} (${PUBLICATION.licence}).
${PUBLICATION.licenceUrl}

Name the data version when you use them; CITATION.cff says how to cite them.

Some columns come from sources with terms of their own. README.md lists them under
"Where the columns come from". Single facts are free.
`;
}

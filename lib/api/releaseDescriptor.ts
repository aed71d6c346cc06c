import type { Release, ReleaseTable } from "@/lib/domain/release";
import { sha256 } from "./sha256";

/** The size and checksum of a table's file, and its number of rows. */
export interface TableFacts {
  readonly bytes: number;
  readonly hash: string;
  readonly rowCount: number;
}

/** Measures a table's file. */
export function tableFacts({ csv, rows }: ReleaseTable): TableFacts {
  return {
    bytes: new TextEncoder().encode(csv).length,
    hash: `sha256:${sha256(csv)}`,
    rowCount: rows.length,
  };
}

/** The data package of a release: the descriptor with each file's size, checksum and number of rows. */
export function releaseDescriptor({ descriptor, tables }: Release): Record<string, unknown> {
  const resources = descriptor.resources as readonly Readonly<Record<string, unknown>>[];
  return {
    ...descriptor,
    resources: resources.map((resource) => {
      const { schema, ...before } = resource;
      return { ...before, ...tableFacts(tables.find(({ name }) => name === resource.name)!), schema };
    }),
  };
}

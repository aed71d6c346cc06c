import { PUBLICATION } from "@/lib/domain/publication";
import type { IsoDate } from "@/lib/domain/statement";

/** What a citation of the data, or of one view of them, says in every format. */
export interface Citation {
  readonly author: string;
  readonly title: string;
  /** The data version and its day. */
  readonly version: string;
  readonly date: IsoDate;
  /** The filters in force, in words; empty for the whole. */
  readonly filters: readonly string[];
  /** The address of the view; null where it is not known. */
  readonly address: string | null;
}

/** The citation of a data version, or of a view of it. */
export function citationOf(
  { version, compiledOn }: { readonly version: string; readonly compiledOn: IsoDate },
  view: { readonly filters?: readonly string[]; readonly address?: string | null } = {},
): Citation {
  return {
    author: PUBLICATION.author,
    title: PUBLICATION.title,
    version,
    date: compiledOn,
    filters: view.filters ?? [],
    address: view.address ?? null,
  };
}

/** The year, month and day of a citation's date. */
export function dateParts({ date }: Pick<Citation, "date">): readonly [string, string, string] {
  const [year = "", month = "", day = ""] = date.split("-");
  return [year, month, day];
}

/** A key made of letters and digits, the same for every view of one data version. */
export function citationKey({ version }: Pick<Citation, "version">): string {
  return `whereStatesStand${version.replace(".", "_")}`;
}

/** What a view shows, as one sentence; null for the whole. */
export function viewSentence({ filters }: Pick<Citation, "filters">): string | null {
  return filters.length === 0 ? null : `View: ${filters.join("; ")}`;
}

import type { CountingRule } from "@/lib/domain/filters";
import { formatDate } from "@/lib/format/formatDate";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { Words } from "@/lib/words/words";

type Release = Pick<DashboardModel, "version" | "compiledOn" | "language">;

interface Ground {
  readonly rule: CountingRule;
  /** Where the view is found on the web, with its filters. */
  readonly address: string;
  /** Whether land is drawn, whose source and borders are then to be named. */
  readonly hasMap: boolean;
}

/** What stands under every picture of the record: counting rule, sources, a map's borders, licence, version and address. */
export function pictureFoot(t: Words, release: Release, { rule, address, hasMap }: Ground): string[] {
  const ground = [t("picture.rule", { rule }), t("picture.sources")];
  if (hasMap) ground.push(t("picture.boundaries"));
  return sourcedFoot(t, release, ground, address);
}

/**
 * What stands under every picture: where it is from, then licence, version and address.
 * @param sources sentences on where what is drawn was read, and on what else it rests
 */
export function sourcedFoot(
  t: Words,
  { version, compiledOn, language }: Release,
  sources: readonly string[],
  address: string,
): string[] {
  const compiled = t("picture.version", { version, date: formatDate(compiledOn, language) });
  return [...sources, t("picture.licence"), compiled, address];
}

/** The filters in force as one line; it is said too where there is none. */
export function filtersLine(t: Words, clauses: readonly string[]): string {
  return t("picture.filters", { count: clauses.length, clauses: clauses.join("; ") });
}

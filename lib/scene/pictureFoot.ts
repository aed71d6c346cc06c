import type { CountingRule } from "@/lib/domain/filters";
import { formatDate } from "@/lib/format/formatDate";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import type { Words } from "@/lib/words/words";

interface Ground {
  readonly rule: CountingRule;
  /** Where the view is found on the web, with its filters. */
  readonly address: string;
}

/** What stands under every picture of the record: counting rule, sources, borders, licence, version and address. */
export function pictureFoot(
  t: Words,
  { version, compiledOn, language }: Pick<DashboardModel, "version" | "compiledOn" | "language">,
  { rule, address }: Ground,
): string[] {
  return [
    t("picture.rule", { rule }),
    t("picture.sources"),
    t("picture.boundaries"),
    t("picture.licence"),
    t("picture.version", { version, date: formatDate(compiledOn, language) }),
    address,
  ];
}

/** The filters in force as one line; it is said too where there is none. */
export function filtersLine(t: Words, clauses: readonly string[]): string {
  return t("picture.filters", { count: clauses.length, clauses: clauses.join("; ") });
}

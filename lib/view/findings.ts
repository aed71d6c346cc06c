import { STANDINGS, type Standing } from "@/lib/domain/standing";
import type { Forum, IsoDate, StatementKind } from "@/lib/domain/statement";
import type { PositionRecord } from "@/lib/stats/positionRecord";
import type { DashboardView } from "./dashboardView";

/** The numbers of the headline, with the ground they stand on. */
export interface Findings {
  readonly critical: number;
  readonly supportive: number;
  readonly both: number;
  readonly unknown: number;
  /** The states these are counted among: all that pass, whatever standings are chosen. */
  readonly considered: number;
  /** Where only one is considered: its place in the record and its standing. */
  readonly only: { readonly state: number; readonly standing: Standing } | null;
  readonly statements: number;
  /** Days of the first and last statement in view; null where there is none. */
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  /** The one kind, the one forum, of all statements in view; `mixed` and `both` where there are more. */
  readonly kind: StatementKind | "mixed";
  readonly forum: Forum | "both";
}

/**
 * Reads the headline's numbers from a view. Standings are counted as if none were chosen: choosing
 * the supportive states must not make the page say that no state is critical.
 */
export function findings(
  record: PositionRecord,
  {
    standings,
    selected,
    considered,
    tally,
  }: Pick<DashboardView, "standings" | "selected" | "considered" | "tally">,
): Findings {
  const count = (name: Standing) => standings.find(({ standing }) => standing === name)?.count ?? 0;
  const statements = selected.map((s) => record.statements[s]!);
  const kinds = new Set(statements.map(({ kind }) => kind));
  const forums = new Set(statements.map(({ forum }) => forum));
  const total = standings.reduce((sum, entry) => sum + entry.count, 0);
  const only = considered.indexOf(1);
  const [kind] = kinds;
  const [forum] = forums;
  return {
    critical: count("critical"),
    supportive: count("supportive"),
    both: count("both"),
    unknown: count("unknown"),
    considered: total,
    only: total === 1 ? { state: only, standing: STANDINGS[tally.standing[only]!]! } : null,
    statements: statements.length,
    first: statements[0]?.date ?? null,
    last: statements.at(-1)?.date ?? null,
    kind: kinds.size === 1 ? kind! : "mixed",
    forum: forums.size === 1 ? forum! : "both",
  };
}

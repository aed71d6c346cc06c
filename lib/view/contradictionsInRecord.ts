import type { Dataset } from "@/lib/domain/dataset";
import { STANDING_STANCES, type Stance } from "@/lib/domain/stance";
import type { Locale } from "@/lib/domain/state";
import type { StatementId } from "@/lib/domain/statement";
import { disagreements, type Disagreement } from "./disagreements";
import type { NamedState } from "./statementDossier";

/** A disagreement beside what the record itself holds on the point. */
export interface ContradictionInRecord extends Omit<Disagreement, "state" | "statement"> {
  readonly state: NamedState | null;
  /** What the record says the state did there; null where it has no entry, or where it is about no state. */
  readonly stance: Stance | null;
  /** Whether that entry stands and counts. */
  readonly counted: boolean;
  readonly named: number;
  readonly declared: number | null;
}

/** The points of a statement on which its sources contradict each other, with what the record holds. */
export function contradictionsInRecord(
  dataset: Dataset,
  locale: Locale,
  id: StatementId,
): ContradictionInRecord[] {
  const { status, namedCount, declaredCount } = dataset.statementById.get(id)!;
  const entries = dataset.entriesByStatement.get(id) ?? [];
  return disagreements(dataset).flatMap(({ statement, state: iso3, kind, note, sources }) => {
    if (statement !== id) return [];
    const stance = entries.find((entry) => entry.state === iso3)?.stance ?? null;
    return [
      {
        kind,
        note,
        sources,
        state: iso3 === null ? null : { iso3, name: dataset.stateByIso3.get(iso3)!.names[locale] },
        stance,
        counted:
          stance !== null &&
          status === "confirmed" &&
          (STANDING_STANCES as readonly Stance[]).includes(stance),
        named: namedCount,
        declared: declaredCount,
      },
    ];
  });
}

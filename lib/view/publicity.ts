import { sum } from "d3-array";
import { missingFrom } from "@/lib/stats/missingNames";
import type { PositionRecord } from "@/lib/stats/positionRecord";

/** How much of the lists in view is known: the ground under every number beside it. */
export interface Publicity {
  readonly statements: number;
  /** Statements whose list is not known in full. */
  readonly incomplete: number;
  /** Over these, where a number was declared: names declared, and those of them that are known. */
  readonly named: number;
  readonly declared: number;
  /** Names known on these that were not among the declared: they joined later. */
  readonly joinedLater: number;
  /** Of these, statements for which no exact number was declared. */
  readonly undeclared: number;
  /** Names claimed later to have joined a list that is else known in full, and not known. */
  readonly claimedLater: number;
}

/** Sums what is known of the lists of the statements in view. */
export function publicity(record: PositionRecord, selected: readonly number[]): Publicity {
  const incomplete = selected.filter((s) => !record.statements[s]!.complete);
  const counted = incomplete.flatMap((s) => {
    const { declared, named } = record.statements[s]!;
    if (declared === null) return [];
    const known = declared - missingFrom(record, s)!.least;
    return [{ declared, known, joinedLater: named - known }];
  });
  const later = selected.flatMap((s) => {
    const { complete, declared, declaredLater, named } = record.statements[s]!;
    return complete && declaredLater !== null ? [declaredLater.count - (declared ?? named)] : [];
  });
  return {
    statements: selected.length,
    incomplete: incomplete.length,
    named: sum(counted.map(({ known }) => known)),
    declared: sum(counted.map(({ declared }) => declared)),
    joinedLater: sum(counted.map(({ joinedLater }) => joinedLater)),
    undeclared: incomplete.length - counted.length,
    claimedLater: sum(later),
  };
}

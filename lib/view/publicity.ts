import type { PositionRecord } from "@/lib/stats/positionRecord";

/** How much of the lists in view is known: the ground under every number beside it. */
export interface Publicity {
  readonly statements: number;
  /** Statements whose list is not known in full. */
  readonly incomplete: number;
  /** Over these, where a number was declared: names that are known, and names claimed. */
  readonly named: number;
  readonly declared: number;
  /** Of these, statements for which no exact number was declared. */
  readonly undeclared: number;
}

/** Sums named and declared over the statements in view whose lists are incomplete. */
export function publicity(record: PositionRecord, selected: readonly number[]): Publicity {
  const incomplete = selected.map((s) => record.statements[s]!).filter((statement) => !statement.complete);
  const counted = incomplete.filter((statement) => statement.declared !== null);
  return {
    statements: selected.length,
    incomplete: incomplete.length,
    named: counted.reduce((sum, statement) => sum + statement.named, 0),
    declared: counted.reduce((sum, statement) => sum + (statement.declared ?? 0), 0),
    undeclared: incomplete.length - counted.length,
  };
}

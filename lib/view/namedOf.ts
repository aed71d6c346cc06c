import type { Statement } from "@/lib/domain/statement";
import type { RecordStatement } from "@/lib/stats/positionRecord";

/** How much of a statement's list is known, as the record holds it. */
export type NamedOf = Pick<RecordStatement, "named" | "declared" | "complete" | "counted">;

/** Reads from a statement of the tables how much of its list is known. */
export function namedOf({ namedCount, declaredCount, listComplete, status }: Statement): NamedOf {
  return {
    named: namedCount,
    declared: declaredCount,
    complete: listComplete,
    counted: status === "confirmed",
  };
}

import type { LaterNumber, Statement } from "@/lib/domain/statement";

/** The number declared last, where it is more than the one a list is compared with; null elsewhere. */
export function declaredLater({
  declaredCount,
  declaredHistory,
}: Pick<Statement, "declaredCount" | "declaredHistory">): LaterNumber | null {
  const last = declaredHistory.at(-1);
  return last !== undefined && declaredCount !== null && last.count > declaredCount ? last : null;
}

import type { RecordStatement } from "@/lib/stats/positionRecord";
import type { Words } from "./words";

/** How much of a statement's list is known: named out of declared, or that no number was declared. */
export function namedOfWords(
  t: Words,
  { named, declared, complete }: Pick<RecordStatement, "named" | "declared" | "complete">,
): string {
  if (declared === null) return t("record.namedOfUnknown", { named });
  const ratio = t("record.namedOf", { named, declared });
  return complete ? ratio : `${ratio} ${t("record.incomplete")}`;
}

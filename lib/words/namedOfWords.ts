import type { NamedOf } from "@/lib/view/namedOf";
import type { Words } from "./words";

/** How much of a statement's list is known: named out of declared, or that no number was declared. */
export function namedOfWords(t: Words, { named, declared, complete, counted }: NamedOf): string {
  const ratio =
    declared === null ? t("record.namedOfUnknown", { named }) : t("record.namedOf", { named, declared });
  if (!counted) return t("record.secondHand", { ratio });
  return complete || declared === null ? ratio : `${ratio} ${t("record.incomplete")}`;
}

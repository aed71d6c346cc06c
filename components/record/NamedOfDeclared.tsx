import { useTranslations } from "next-intl";
import type { RecordStatement } from "@/lib/stats/positionRecord";

/** How much of a statement's list is public: named out of declared, or that no number was declared. */
export function NamedOfDeclared({
  statement,
}: {
  statement: Pick<RecordStatement, "named" | "declared" | "complete">;
}) {
  const t = useTranslations("record");
  const { named, declared, complete } = statement;
  return (
    <span data-named={named} data-declared={declared ?? ""}>
      {declared === null ? t("namedOfUnknown", { named }) : t("namedOf", { named, declared })}
      {!complete && declared !== null && ` ${t("incomplete")}`}
    </span>
  );
}

import { useTranslations } from "next-intl";
import type { RecordStatement } from "@/lib/stats/positionRecord";
import { namedOfWords } from "@/lib/words/namedOfWords";

/** How much of a statement's list is known: named out of declared, or that no number was declared. */
export function NamedOfDeclared({
  statement,
}: {
  statement: Pick<RecordStatement, "named" | "declared" | "complete">;
}) {
  const { named, declared } = statement;
  return (
    <span data-named={named} data-declared={declared ?? ""}>
      {namedOfWords(useTranslations(), statement)}
    </span>
  );
}

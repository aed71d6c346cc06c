import { useTranslations } from "next-intl";
import type { NamedOf } from "@/lib/view/namedOf";
import { namedOfWords } from "@/lib/words/namedOfWords";

/** How much of a statement's list is known: named out of declared, or that no number was declared. */
export function NamedOfDeclared({ statement }: { statement: NamedOf }) {
  const { named, declared } = statement;
  return (
    <span data-named={named} data-declared={declared ?? ""}>
      {namedOfWords(useTranslations(), statement)}
    </span>
  );
}

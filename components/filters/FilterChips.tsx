"use client";

import { useTranslations } from "next-intl";
import type { Filters } from "@/lib/domain/filters";
import { activeClauses, withoutClause, type Clause } from "@/lib/filters/clauses";
import { ChipList } from "./ChipList";
import { useFilterActions } from "./FilterActions";

interface Props {
  readonly filters: Filters;
  /** What a clause's value is called: the state's name, the date in words. */
  readonly nameOf: (clause: Clause) => string;
}

/** The dashboard's clauses in force as chips. */
export function FilterChips({ filters, nameOf }: Props) {
  const t = useTranslations("chips");
  const actions = useFilterActions();
  const chips = activeClauses(filters).map((clause) => ({
    ...clause,
    text: t(`clause.${clause.key}`, { value: nameOf(clause) }),
  }));
  return (
    <ChipList
      chips={chips}
      onRemove={(chip) => actions.set(withoutClause(filters, chip))}
      onClear={() => actions.clear()}
    />
  );
}

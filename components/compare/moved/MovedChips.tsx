"use client";

import { useTranslations } from "next-intl";
import { ChipList } from "@/components/filters/ChipList";
import { activeClauses, withoutClause } from "@/lib/filters/clauses";
import { DEFAULT_COMPARE_FILTERS, type CompareFilters } from "@/lib/filters/compareFilters";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { compareClauseWords } from "@/lib/words/compareClauseWords";
import { useCompareActions } from "../CompareActions";

interface Props {
  readonly model: DashboardModel;
  readonly filters: CompareFilters;
}

/** The comparison's clauses in force as chips: dates, standings and movements in its own words. */
export function MovedChips({ model, filters }: Props) {
  const t = useTranslations();
  const actions = useCompareActions();
  return (
    <ChipList
      chips={activeClauses(filters, DEFAULT_COMPARE_FILTERS).map((clause) => ({
        ...clause,
        text: compareClauseWords(t, model, clause, filters),
      }))}
      onRemove={(chip) => actions.set(withoutClause(filters, chip, DEFAULT_COMPARE_FILTERS))}
      onClear={() => actions.clear()}
    />
  );
}

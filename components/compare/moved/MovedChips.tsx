"use client";

import { useTranslations } from "next-intl";
import { ChipList } from "@/components/filters/ChipList";
import { useClauseNames } from "@/components/filters/useClauseNames";
import { activeClauses, withoutClause, type Clause } from "@/lib/filters/clauses";
import { DEFAULT_COMPARE_FILTERS, type CompareFilters } from "@/lib/filters/compareFilters";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { useCompareActions } from "../CompareActions";

interface Props {
  readonly model: DashboardModel;
  readonly filters: CompareFilters;
}

/** The comparison's clauses in force as chips: dates, standings and movements in its own words. */
export function MovedChips({ model, filters }: Props) {
  const chips = useTranslations("chips.clause");
  const t = useTranslations("moved");
  const standings = useTranslations("standings.name");
  const actions = useCompareActions();
  const nameOf = useClauseNames(model);
  const textOf = ({ key, value }: Clause<CompareFilters>): string => {
    switch (key) {
      case "movement":
        return t("chip.movement", { value: t(`movement.name.${value}`) });
      case "was":
        return t("chip.was", { value: standings(value) });
      case "lens":
        return value;
      case "from":
      case "to":
      case "standing":
        return t(`chip.${key}`, { value: nameOf({ key, value }) });
      default:
        return chips(key, { value: nameOf({ key, value }) });
    }
  };
  return (
    <ChipList
      chips={activeClauses(filters, DEFAULT_COMPARE_FILTERS).map((clause) => ({
        ...clause,
        text: textOf(clause),
      }))}
      onRemove={(chip) => actions.set(withoutClause(filters, chip, DEFAULT_COMPARE_FILTERS))}
      onClear={() => actions.clear()}
    />
  );
}

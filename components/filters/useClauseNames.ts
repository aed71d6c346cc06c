"use client";

import { useTranslations } from "next-intl";
import type { Filters } from "@/lib/domain/filters";
import type { Clause } from "@/lib/filters/clauses";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { clauseWords } from "@/lib/words/clauseWords";

/** What the values of clauses are called in the page's words: states by name, statements by date and forum. */
export function useClauseNames(
  model: DashboardModel,
  filters: Pick<Filters, "to">,
): (clause: Clause) => string {
  const t = useTranslations();
  return (clause) => clauseWords(t, model, clause, filters);
}

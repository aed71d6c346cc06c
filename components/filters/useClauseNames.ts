"use client";

import { useTranslations } from "next-intl";
import type { Clause } from "@/lib/filters/clauses";
import { formatDate } from "@/lib/format/formatDate";
import type { CompiledRecord } from "@/lib/stats/compileRecord";
import type { DashboardModel } from "@/lib/view/dashboardModel";

/** What the values of clauses are called in the page's words: states by name, statements by date and forum. */
export function useClauseNames(model: DashboardModel, compiled: CompiledRecord): (clause: Clause) => string {
  const filters = useTranslations("filters");
  const groups = useTranslations("groups.name");
  const standings = useTranslations("standings.name");
  const t = useTranslations("record");
  return ({ key, value }) => {
    switch (key) {
      case "states":
        return model.names[compiled.stateIndex.get(value)!]!;
      case "statement": {
        const statement = model.record.statements[compiled.statementIndex.get(value)!]!;
        return t("short", {
          date: formatDate(statement.date, model.language, "short"),
          forum: t(`forum.${statement.forum}`),
          session: statement.session,
          side: t(`side.${statement.side ?? "vote"}`),
        });
      }
      case "from":
      case "to":
        return formatDate(value, model.language, "short");
      case "region":
      case "group":
        return groups(value);
      case "standing":
        return standings(value);
      default:
        return filters(`${key}.${value}`);
    }
  };
}

import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/state";
import { pagePaths } from "./pagePaths";

/** The page that shows a row, and what it is about. */
export interface RowSubject {
  readonly name: string;
  readonly path: string;
}

/** What a row of a table is about, by its key: a statement or a state; null for rows of other tables and those gone. */
export function rowSubject(
  { statementById, stateByIso3 }: Dataset,
  locale: Locale,
  { table, key }: { readonly table: string; readonly key: string },
): RowSubject | null {
  const [first = "", second = ""] = key.split("|");
  const statement = statementById.get(first);
  const state = stateByIso3.get(table === "entries" || table === "sponsors" ? second : first);
  const name = state?.names[locale];
  if (statement !== undefined && ["statements", "entries", "sponsors"].includes(table)) {
    const what = name === undefined ? statement.title : `${name}: ${statement.title}`;
    return { name: what, path: pagePaths.statement(locale, statement.id) };
  }
  if (state !== undefined && name !== undefined && ["states", "state_aliases", "hrc_terms"].includes(table)) {
    return { name, path: pagePaths.state(locale, state.iso3) };
  }
  return null;
}

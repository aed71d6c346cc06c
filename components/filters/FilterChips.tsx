"use client";

import { useTranslations } from "next-intl";
import type { Filters } from "@/lib/domain/filters";
import { activeClauses, withoutClause, type Clause } from "@/lib/filters/clauses";
import { useFilterActions } from "./FilterActions";
import styles from "./filterChips.module.css";

interface Props {
  readonly filters: Filters;
  /** What a clause's value is called: the state's name, the date in words. */
  readonly nameOf: (clause: Clause) => string;
}

/** A chip for each clause in force, which removes it, and one button for all. */
export function FilterChips({ filters, nameOf }: Props) {
  const t = useTranslations("chips");
  const actions = useFilterActions();
  const clauses = activeClauses(filters);
  if (clauses.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t("label")}>
      {clauses.map((clause) => (
        <li key={`${clause.key}:${clause.value}`}>
          <button
            type="button"
            className={styles.chip}
            data-chip={`${clause.key}:${clause.value}`}
            aria-label={t("remove", { clause: t(`clause.${clause.key}`, { value: nameOf(clause) }) })}
            onClick={() => actions.set(withoutClause(filters, clause))}
          >
            {t(`clause.${clause.key}`, { value: nameOf(clause) })}
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.clear} data-clear onClick={() => actions.clear()}>
          {t("clear")}
        </button>
      </li>
    </ul>
  );
}

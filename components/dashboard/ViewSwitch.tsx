"use client";

import { useTranslations } from "next-intl";
import { useFilterActions } from "@/components/filters/FilterActions";
import { MAP_VIEWS, type Filters } from "@/lib/domain/filters";
import { queryOfFilters } from "@/lib/filters/queryOfFilters";
import styles from "./viewSwitch.module.css";

/** Chooses how states are laid out: by land, as equal tiles, or by their seat in the recorded vote. */
export function ViewSwitch({ filters }: { filters: Filters }) {
  const t = useTranslations("views");
  const actions = useFilterActions();
  return (
    <div role="group" aria-label={t("label")} className={styles.switch}>
      {MAP_VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={filters.view === name}
          data-view-choice={name}
          data-needs-script
          onClick={() => actions.set({ view: name })}
        >
          {t(name)}
        </button>
      ))}
      <noscript>
        {MAP_VIEWS.map((name) => (
          <a
            key={name}
            href={`?${queryOfFilters({ ...filters, view: name })}`}
            aria-current={filters.view === name ? "true" : undefined}
          >
            {t(name)}
          </a>
        ))}
      </noscript>
    </div>
  );
}

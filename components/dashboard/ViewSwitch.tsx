"use client";

import { useTranslations } from "next-intl";
import { useFilterActions } from "@/components/filters/FilterActions";
import { MAP_VIEWS, type MapView } from "@/lib/domain/filters";
import styles from "./viewSwitch.module.css";

/** Chooses how states are laid out: by land, as equal tiles, or by their seat in the recorded vote. */
export function ViewSwitch({ view }: { view: MapView }) {
  const t = useTranslations("views");
  const actions = useFilterActions();
  return (
    <div role="group" aria-label={t("label")} className={styles.switch}>
      {MAP_VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={view === name}
          data-view-choice={name}
          onClick={() => actions.set({ view: name })}
        >
          {t(name)}
        </button>
      ))}
    </div>
  );
}

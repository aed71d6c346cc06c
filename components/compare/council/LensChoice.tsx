"use client";

import { useTranslations } from "next-intl";
import { COUNCIL_LENSES, type CouncilLens } from "@/lib/domain/filters";
import { useCompareActions } from "../CompareActions";
import styles from "./council.module.css";

/** Chooses between what was known that day and what the whole record says of the same members. */
export function LensChoice({ lens }: { readonly lens: CouncilLens }) {
  const t = useTranslations("council.lens");
  const actions = useCompareActions();
  return (
    <div role="group" aria-label={t("label")} className={styles.lens} data-choices="lens">
      {COUNCIL_LENSES.map((name) => (
        <button
          key={name}
          type="button"
          data-lens={name}
          aria-pressed={lens === name}
          onClick={() => actions.set({ lens: name })}
        >
          {t(name)}
        </button>
      ))}
    </div>
  );
}

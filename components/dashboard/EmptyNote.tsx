"use client";

import { useTranslations } from "next-intl";
import { useFilterActions } from "@/components/filters/FilterActions";
import { handFocusOn } from "@/components/page/handFocusOn";
import { DEFAULT_FILTERS } from "@/lib/domain/filters";
import type { EmptyAdvice } from "@/lib/view/emptyAdvice";
import button from "@/components/ui/button.module.css";
import styles from "./notes.module.css";

/** Says why nothing is in view, and offers the one step that brings the most back. */
export function EmptyNote({ advice }: { advice: EmptyAdvice }) {
  const t = useTranslations("empty");
  const actions = useFilterActions();
  const [key] = advice.remove;
  return (
    <div ref={handFocusOn} className={styles.note} data-empty={advice.reason}>
      <p>{t(`reason.${advice.reason}`)}</p>
      {key === undefined ? (
        <button type="button" className={button.outlined} onClick={() => actions.clear()}>
          {t("clear")}
        </button>
      ) : (
        <button
          type="button"
          className={button.outlined}
          onClick={() =>
            actions.set(Object.fromEntries(advice.remove.map((name) => [name, DEFAULT_FILTERS[name]])))
          }
        >
          {t(`remove.${key}`)}
        </button>
      )}
    </div>
  );
}

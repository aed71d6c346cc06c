"use client";

import { useTranslations } from "next-intl";
import notes from "@/components/dashboard/notes.module.css";
import { handFocusOn } from "@/components/page/handFocusOn";
import button from "@/components/ui/button.module.css";
import { DEFAULT_COMPARE_FILTERS } from "@/lib/filters/compareFilters";
import type { CompareSpan } from "@/lib/filters/compareSpan";
import type { MovedAdvice } from "@/lib/view/movedAdvice";
import { useCompareActions } from "../CompareActions";

/** Says why nothing can be compared, and offers the one step that brings the most back. */
export function MovedEmpty({ advice, span }: { advice: MovedAdvice; span: CompareSpan }) {
  const t = useTranslations("moved");
  const actions = useCompareActions();
  const [key] = advice.remove;
  const reset = Object.fromEntries(advice.remove.map((name) => [name, DEFAULT_COMPARE_FILTERS[name]]));
  return (
    <div ref={handFocusOn} className={notes.note} data-empty={advice.reason}>
      <p>{t(`empty.${advice.reason}`)}</p>
      {advice.reason === "backwards" && span.a !== span.b && (
        <button
          type="button"
          className={button.outlined}
          onClick={() => actions.set({ from: span.b, to: span.a })}
        >
          {t("span.swap")}
        </button>
      )}
      <button
        type="button"
        className={button.outlined}
        onClick={() => (key === undefined ? actions.clear() : actions.set(reset))}
      >
        {key === undefined ? t("empty.clear") : t(`empty.remove.${key}`)}
      </button>
    </div>
  );
}

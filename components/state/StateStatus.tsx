"use client";

import { useTranslations } from "next-intl";
import { FOCUS_COMES } from "@/components/page/handFocusOn";
import type { StateView } from "@/lib/view/stateView";
import article from "@/components/page/article.module.css";

/** How many statements are in view, said also when the filters change. */
export function StateStatus({ view }: { readonly view: StateView }) {
  const t = useTranslations("stateViews");
  const [inView, all] = [view.selected.length, view.acts.length];
  return (
    <p role="status" {...FOCUS_COMES} className={article.note} data-statements={inView}>
      {t("status", { inView, all })}
    </p>
  );
}

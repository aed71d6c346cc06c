"use client";

import { useTranslations } from "next-intl";
import { handFocusOn } from "@/components/page/handFocusOn";
import button from "@/components/ui/button.module.css";
import { DEFAULT_MEDIA_FILTERS } from "@/lib/domain/media";
import { mediaEmptyAdvice } from "@/lib/filters/selectFacts";
import { useMedia } from "./MediaContext";
import styles from "./media.module.css";

/** Says why no fact is in view, and offers the one step that brings the most back. */
export function MediaEmpty() {
  const t = useTranslations("media.empty");
  const { facts, filters, actions } = useMedia();
  const key = mediaEmptyAdvice(facts, filters);
  return (
    <div ref={handFocusOn} className={styles.empty} data-empty={key ?? "all"}>
      <p>{t("reason")}</p>
      <button
        type="button"
        className={button.outlined}
        onClick={() => (key === null ? actions.clear() : actions.set({ [key]: DEFAULT_MEDIA_FILTERS[key] }))}
      >
        {t(key === null ? "clear" : `remove.${key}`)}
      </button>
    </div>
  );
}

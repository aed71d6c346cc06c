"use client";

import { useTranslations } from "next-intl";
import { ChipList } from "@/components/filters/ChipList";
import { FOCUS_COMES } from "@/components/page/handFocusOn";
import { ARTICLE_LANGUAGES } from "@/lib/domain/language";
import { PLATFORMS } from "@/lib/domain/media";
import { CONFIDENCES } from "@/lib/domain/statement";
import { mediaClauses, withoutMediaClause } from "@/lib/filters/selectFacts";
import { ChoiceGroup } from "./ChoiceGroup";
import { useMedia } from "./MediaContext";
import { MediaEmpty } from "./MediaEmpty";
import { mediaClauseKey } from "./mediaClauseKey";
import styles from "./media.module.css";

/** The filters beside the legend, those in force as chips, and how many facts pass. */
export function MediaControls() {
  const t = useTranslations("media");
  const { facts, filters, inView, actions } = useMedia();
  const chips = mediaClauses(filters).map((clause) => ({ ...clause, text: t(mediaClauseKey(clause)) }));
  return (
    <div className={styles.controls}>
      <div className={styles.choices}>
        <ChoiceGroup
          name="platform"
          label={t("choice.platform")}
          choices={PLATFORMS.map((value) => ({
            value,
            text: t(`platform.${value}`),
            pressed: filters.platform === value,
          }))}
          onPick={(value) => actions.set({ platform: filters.platform === value ? null : value })}
        />
        <ChoiceGroup
          name="language"
          label={t("choice.language")}
          choices={ARTICLE_LANGUAGES.map((value) => ({
            value,
            text: t(`language.${value}`),
            pressed: filters.language === value,
          }))}
          onPick={(value) => actions.set({ language: filters.language === value ? null : value })}
        />
        <ChoiceGroup
          name="confidence"
          label={t("choice.confidence")}
          choices={CONFIDENCES.map((value) => ({
            value,
            text: t(`confidence.${value}`),
            pressed: filters.confidence.includes(value),
          }))}
          onPick={(value) => actions.toggle("confidence", value)}
        />
      </div>
      <ChipList
        chips={chips}
        onRemove={(chip) => actions.set(withoutMediaClause(filters, chip))}
        onClear={() => actions.clear()}
      />
      <p className={styles.result} role="status" {...FOCUS_COMES} data-result={inView.size} data-count>
        {t("result", { shown: inView.size, total: facts.length })}
      </p>
      {inView.size === 0 ? <MediaEmpty /> : null}
    </div>
  );
}

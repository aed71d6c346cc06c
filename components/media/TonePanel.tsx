"use client";

import { useTranslations } from "next-intl";
import { ToneDirections } from "@/components/charts/media/ToneDirections";
import type { ArticleLanguage } from "@/lib/domain/language";
import { TONE_DIRECTIONS, type ToneDirection } from "@/lib/theme/toneStyles";
import { useMedia } from "./MediaContext";
import styles from "./panels.module.css";

/** What was said of each language, in the order the report names them, and the fact that says so. */
const SAID: Readonly<Record<ToneDirection, readonly (readonly [ArticleLanguage, string])[]>> = {
  positive: [["zh", "aspi-tone-zh"]],
  similar: [
    ["ur", "aspi-tone-urd"],
    ["ja", "aspi-tone-jpn"],
    ["th", "aspi-tone-tha"],
    ["tr", "aspi-tone-tur"],
  ],
  unsaid: [["en", "aspi-tone-english"]],
};

/** The tone of the articles by language, as far as the report says it; a language chosen here is shown on the map. */
export function TonePanel() {
  const t = useTranslations("media");
  const { filters, inView, actions } = useMedia();
  return (
    <div className={styles.panel}>
      <ToneDirections
        lanes={TONE_DIRECTIONS.map((direction) => ({
          direction,
          heading: t(`tone.${direction}`),
          note: t(`toneNote.${direction}`),
          languages: SAID[direction].map(([code, fact]) => ({
            code,
            fact,
            name: t(`language.${code}`),
            chosen: filters.language === code,
            muted: !inView.has(fact),
          })),
        }))}
        onPick={(code) => actions.set({ language: filters.language === code ? null : code })}
      />
    </div>
  );
}

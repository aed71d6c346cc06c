"use client";

import { useTranslations } from "next-intl";
import { ToneDirections } from "@/components/charts/media/ToneDirections";
import { ExportButton } from "@/components/export/ExportButton";
import { TONE_DIRECTIONS } from "@/lib/theme/toneStyles";
import { TONE_SAID } from "@/lib/view/toneSaid";
import { useMedia } from "./MediaContext";
import styles from "./panels.module.css";

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
          languages: TONE_SAID[direction].map(([code, fact]) => ({
            code,
            fact,
            name: t(`language.${code}`),
            chosen: filters.language === code,
            muted: !inView.has(fact),
          })),
        }))}
        onPick={(code) => actions.set({ language: filters.language === code ? null : code })}
      />
      <ExportButton chart="tone" />
    </div>
  );
}

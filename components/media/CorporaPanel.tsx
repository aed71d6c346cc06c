"use client";

import { useTranslations } from "next-intl";
import { TrackChart } from "@/components/charts/media/TrackChart";
import { ExportButton } from "@/components/export/ExportButton";
import { corpusScale } from "@/lib/chart/corpusScale";
import { PLATFORMS, SCALE_READINGS } from "@/lib/domain/media";
import { formatNumber } from "@/lib/format/formatNumber";
import type { MediaFigures } from "@/lib/view/mediaFigures";
import { ChoiceGroup } from "./ChoiceGroup";
import { FactNumber } from "./FactNumber";
import { useMedia } from "./MediaContext";
import styles from "./panels.module.css";

interface Props {
  readonly corpora: MediaFigures["corpora"];
  readonly language: string;
}

/** The three corpora on one scale, by true length or by powers of ten; their export takes the periods along. */
export function CorporaPanel({ corpora, language }: Props) {
  const t = useTranslations("media");
  const { filters, inView, actions } = useMedia();
  const { axis: reading } = filters;
  const scale = corpusScale(
    PLATFORMS.map((platform) => corpora[platform].value),
    reading,
  );
  return (
    <div className={styles.panel} data-chart="corpora" data-reading={reading}>
      <ChoiceGroup
        name="scale"
        label={t("choice.scale")}
        choices={SCALE_READINGS.map((value) => ({
          value,
          text: t(`scale.${value}`),
          pressed: reading === value,
        }))}
        onPick={(value) => actions.set({ axis: value })}
      />
      <TrackChart
        name="corpora"
        mark={reading === "linear" ? "bar" : "dot"}
        tracks={PLATFORMS.map((platform) => ({
          key: platform,
          head: (
            <>
              <strong className={styles.figure}>
                <FactNumber figure={corpora[platform]} language={language} />
              </strong>
              <span>{t(`corpus.${platform}`)}</span>
            </>
          ),
          start: 0,
          end: scale.place(corpora[platform].value),
          muted: !inView.has(corpora[platform].fact),
        }))}
        ticks={scale.ticks.map(({ value, at }) => ({
          at,
          label: <span data-tick={value}>{formatNumber(value, language)}</span>,
        }))}
      />
      <p className={styles.note}>{t(`scaleNote.${reading}`)}</p>
      <ExportButton chart="corpora" />
    </div>
  );
}

"use client";

import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { UnitChart, UnitSwatch, type UnitClass } from "@/components/charts/media/UnitChart";
import { ExportButton } from "@/components/export/ExportButton";
import { UNIT_MARK_ROWS, unitMarks } from "@/lib/chart/unitMarks";
import type { Figure } from "@/lib/view/mediaFigures";
import type { PostSample } from "@/lib/view/postSamples";
import { FactNumber } from "./FactNumber";
import { useMedia } from "./MediaContext";
import styles from "./panels.module.css";

interface Props {
  readonly samples: readonly PostSample[];
  readonly language: string;
}

/** The posts with most interactions on two platforms, one mark per post, both at one size of mark. */
export function TopPostsPanel({ samples, language }: Props) {
  const widest = Math.max(...samples.map(columnsOf));
  return (
    <div className={styles.panel}>
      <div className={styles.samples} data-chart="top">
        {samples.map((sample) => (
          <SampleUnits key={sample.name} sample={sample} widest={widest} language={language} />
        ))}
      </div>
      <ExportButton chart="posts" />
    </div>
  );
}

interface SampleProps {
  readonly sample: PostSample;
  /** Columns of the widest sample, so that a mark has one size on both. */
  readonly widest: number;
  readonly language: string;
}

function SampleUnits({ sample, widest, language }: SampleProps) {
  const t = useTranslations("media");
  const { inView } = useMedia();
  const { name, size, classes } = sample;
  const named = classes.reduce((sum, { count }) => sum + count.value, 0);
  const runs = unitMarks([...classes.map(({ count }) => count.value), size.value - named], UNIT_MARK_ROWS);
  const keys = [...classes.map(({ key }) => key), "other"] as const;
  const columns = columnsOf(sample);
  const number = (figure: Figure) => () => <FactNumber figure={figure} language={language} />;
  return (
    <figure style={{ "--columns": columns, "--part": columns / widest } as CSSProperties}>
      <figcaption className={styles.caption}>{t.rich(`top.${name}`, { n: number(size) })}</figcaption>
      <UnitChart
        name={name}
        label={t(`unitLabel.${name}`)}
        rows={UNIT_MARK_ROWS}
        columns={columns}
        classes={runs.map((run, i): UnitClass => ({ ...run, key: keys[i]! }))}
        muted={classes.every(({ count, share }) => !inView.has(count.fact) && !inView.has(share.fact))}
      />
      <ul className={styles.classes}>
        {classes.map(({ key, count, share }) => (
          <li key={key}>
            <UnitSwatch of={key} />
            <span>{t.rich(`class.${key}`, { p: number(share), n: number(count), of: number(size) })}</span>
          </li>
        ))}
        <li>
          <UnitSwatch of="other" />
          <span>{t("class.other")}</span>
        </li>
      </ul>
    </figure>
  );
}

function columnsOf({ size }: PostSample): number {
  return Math.ceil(size.value / UNIT_MARK_ROWS);
}

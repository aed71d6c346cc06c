"use client";

import { useTranslations } from "next-intl";
import { FactSignMark } from "@/components/charts/media/FactSignMark";
import { ShareBar, ShareSwatch, type ShareSegment } from "@/components/charts/media/ShareBar";
import { ExportButton } from "@/components/export/ExportButton";
import type { MediaFigures } from "@/lib/view/mediaFigures";
import { FactNumber } from "./FactNumber";
import { useMedia } from "./MediaContext";
import styles from "./panels.module.css";

interface Props {
  readonly shares: MediaFigures["shares"];
  readonly derived: MediaFigures["derivedArticles"];
  readonly language: string;
}

const FILLS = { zh: "first", en: "second", rest: "open" } as const;
const PARTS = ["zh", "en", "rest"] as const;

/** The languages of the articles: two published shares, the rest left open, and our counts of articles beside them. */
export function SharesPanel({ shares, derived, language }: Props) {
  const t = useTranslations("media");
  const { inView } = useMedia();
  const { zh, en } = shares;
  const sizes = { zh: zh.value / 100, en: en.value / 100, rest: 1 - (zh.value + en.value) / 100 };
  const factOf = { zh: zh.fact, en: en.fact, rest: derived.rest.fact };
  const segments = PARTS.map((key): ShareSegment => ({
    key,
    size: sizes[key],
    fill: FILLS[key],
    muted: !inView.has(factOf[key]),
  }));
  return (
    <div className={styles.panel} data-chart="shares">
      <ShareBar label={t("sharesLabel")} segments={segments} />
      <ul className={styles.shares}>
        {PARTS.map((key) => (
          <li key={key} data-muted={!inView.has(factOf[key]) || undefined}>
            <ShareSwatch fill={FILLS[key]} />
            <div>
              <p>
                {key === "rest" ? null : (
                  <strong className={styles.figure}>
                    {t.rich("percent", {
                      n: () => <FactNumber figure={shares[key]} language={language} />,
                    })}
                  </strong>
                )}{" "}
                {t(`share.${key}`)}
              </p>
              <p className={styles.ours}>
                <FactSignMark sign="ours" />{" "}
                {t.rich("derived", {
                  n: () => <FactNumber figure={derived[key]} language={language} roundTo={1000} />,
                  m: () => (
                    <FactNumber
                      figure={{ fact: derived[key].fact, value: derived[key].margin }}
                      language={language}
                      roundTo={100}
                    />
                  ),
                })}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <ExportButton chart="shares" />
    </div>
  );
}

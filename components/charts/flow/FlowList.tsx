"use client";

import { useTranslations } from "next-intl";
import { Swatch } from "@/components/ui/Swatch";
import texture from "@/components/ui/texture.module.css";
import { textureProps } from "@/components/ui/textureProps";
import type { FlowRibbon } from "@/lib/chart/flowLayout";
import type { Standing } from "@/lib/domain/standing";
import styles from "./flow.module.css";

interface Props {
  readonly ribbons: readonly FlowRibbon[];
  readonly total: number;
  readonly nameOf: (standing: Standing, end: "was" | "is") => string;
  readonly isChosen: (was: Standing, is: Standing) => boolean;
  readonly isMuted: (was: Standing, is: Standing) => boolean;
  readonly onChoose: (was: Standing, is: Standing) => void;
}

/** The bands of the flow as buttons, the largest first: the way by keyboard and ear, and on a narrow page. */
export function FlowList({ ribbons, total, nameOf, isChosen, isMuted, onChoose }: Props) {
  const t = useTranslations("moved.flow");
  const ordered = [...ribbons].sort((a, b) => b.count - a.count);
  return (
    <ul className={styles.list} aria-label={t("list")}>
      {ordered.map(({ was, is, count }) => (
        <li key={`${was} ${is}`}>
          <button
            type="button"
            className={styles.step}
            data-step={`${was}>${is}`}
            data-count={count}
            data-muted={isMuted(was, is) || undefined}
            aria-pressed={isChosen(was, is)}
            aria-label={t("ribbon", { was: nameOf(was, "was"), is: nameOf(is, "is"), count, total })}
            onClick={() => onChoose(was, is)}
          >
            <Swatch standing={was} />
            <Swatch standing={is} />
            <span>{t("step", { was: nameOf(was, "was"), is: nameOf(is, "is") })}</span>
            <span className={styles.count}>{t("count", { count, total })}</span>
            <span className={styles.track} aria-hidden="true">
              <Share standing={is} part={count / total} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Share({ standing, part }: { standing: Standing; part: number }) {
  const sign = textureProps(standing);
  return (
    <span className={texture.textured} {...sign} style={{ ...sign.style, inlineSize: `${100 * part}%` }} />
  );
}

"use client";

import { memo, type PointerEvent, type ReactNode } from "react";
import { useTranslations } from "next-intl";
import { emphasisStore } from "@/components/charts/shared/emphasisStore";
import { useFilterActions } from "@/components/filters/FilterActions";
import { Swatch } from "@/components/ui/Swatch";
import texture from "@/components/ui/texture.module.css";
import { textureProps } from "@/components/ui/textureProps";
import { STANDINGS, type Standing } from "@/lib/domain/standing";
import type { Side } from "@/lib/domain/statement";
import type { StandingCount } from "@/lib/view/standingCounts";
import { oneSide } from "@/lib/view/oneSide";
import { standingMeaning, type StandingGround } from "@/lib/words/standingMeaning";
import styles from "./standingsList.module.css";

const NONE: readonly Side[] = [];

interface Props {
  readonly counts: readonly StandingCount[];
  readonly chosen: readonly Standing[];
  /** The sides left by the states that withdrew. */
  readonly left: readonly Side[];
  /** How many states there are in all: the length of the full bar, whatever the filters. */
  readonly total: number;
  /** What the standings rest on. */
  readonly ground: StandingGround;
  /** What the page offers beside the heading. */
  readonly tools?: ReactNode;
}

/** The legend that is a chart and a control: standings with their counts, each a filter of the rest. */
export function StandingsList({ counts, chosen, left, total, ground, tools }: Props) {
  const t = useTranslations("standings");
  const words = useTranslations();
  return (
    <section className={styles.standings} aria-labelledby="standings-heading" data-chart="standings">
      <div className={styles.head}>
        <h2 id="standings-heading" className={styles.heading}>
          {t("heading")}
        </h2>
        {tools}
      </div>
      <ul className={styles.list} onPointerOver={emphasise} onPointerLeave={() => emphasisStore.set(null)}>
        {counts.map(({ standing, count, of }) => (
          <StandingButton
            key={standing}
            standing={standing}
            meaning={standingMeaning(words, standing, ground)}
            count={count}
            of={of}
            left={standing === "withdrew" ? left : NONE}
            total={total}
            pressed={chosen.includes(standing)}
            muted={chosen.length > 0 && !chosen.includes(standing)}
          />
        ))}
      </ul>
    </section>
  );
}

function emphasise(event: PointerEvent): void {
  const button = (event.target as Element).closest<HTMLElement>("[data-standing-filter]");
  const standing = STANDINGS.find((name) => name === button?.dataset.standingFilter);
  emphasisStore.set(standing === undefined ? null : { kind: "standing", standing });
}

interface ButtonProps {
  readonly standing: Standing;
  readonly meaning: string;
  readonly count: number;
  readonly of: number;
  readonly total: number;
  readonly left: readonly Side[];
  readonly pressed: boolean;
  readonly muted: boolean;
}

const StandingButton = memo(function StandingButton(props: ButtonProps) {
  const { standing, meaning, count, of, left, total, pressed, muted } = props;
  const t = useTranslations("standings");
  const actions = useFilterActions();
  const sign = textureProps(standing, false, oneSide(left));
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.standing}
        data-standing-filter={standing}
        data-count={count}
        data-muted={muted || undefined}
        aria-pressed={pressed}
        aria-describedby={`standing-${standing}`}
        onClick={() => actions.toggle("standing", standing)}
        onFocus={() => emphasisStore.set({ kind: "standing", standing })}
        onBlur={() => emphasisStore.set(null)}
      >
        <Swatch standing={standing} left={left} />
        <span className={styles.name}>{t(`name.${standing}`)}</span>
        <span className={styles.count}>{t("count", { count, total: of })}</span>
        <span className={styles.track} aria-hidden="true">
          <span
            hidden={count === 0}
            className={`${styles.bar} ${texture.textured}`}
            {...sign}
            style={{ ...sign.style, inlineSize: `${(100 * count) / total}%` }}
          />
        </span>
      </button>
      <p id={`standing-${standing}`} className={styles.meaning}>
        {meaning}
      </p>
    </li>
  );
});

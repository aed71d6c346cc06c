"use client";

import { memo, useRef, useState, type KeyboardEvent } from "react";
import texture from "@/components/ui/texture.module.css";
import { textureProps } from "@/components/ui/textureProps";
import { LANE_SIZES, type LaneSize } from "@/lib/chart/pairLanes";
import { placeInRow } from "@/lib/chart/placeInRow";
import type { StripMark } from "@/lib/chart/stripMark";
import type { StatementId } from "@/lib/domain/statement";
import type { PairOutcome } from "@/lib/stats/statePair";
import styles from "./pairLanes.module.css";

export interface LaneStep {
  readonly id: StatementId;
  /** Where its day lies on the axis, and for either size where its mark stands, in percent. */
  readonly day: number;
  readonly places: Readonly<Record<LaneSize, number>>;
  readonly marks: readonly [StripMark, StripMark];
  readonly outcome: PairOutcome;
  readonly label: string;
  readonly pressed: boolean;
}

interface Props {
  readonly label: string;
  readonly names: readonly [string, string];
  readonly steps: readonly LaneStep[];
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** The share agreed so far over 100 by 100, what it is, and where it ends in words. */
  readonly share: { readonly line: string; readonly name: string; readonly end: string };
  readonly onToggle: (id: StatementId) => void;
}

const SIGNS: Readonly<Record<PairOutcome, string>> = {
  agree: "=",
  differ: "≠",
  unpublished: "?",
  apart: "–",
};

/** Two states' acts in two lanes over time, and between them whether they agree. */
export function PairLanes({ label, names, steps, years, share, onToggle }: Props) {
  const [asked, setStop] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const stop = Math.min(asked, steps.length - 1);
  const walk = (event: KeyboardEvent) => {
    const place = placeInRow(event.key, stop, steps.length);
    if (place === null) return;
    event.preventDefault();
    setStop(place);
    root.current?.querySelectorAll<HTMLElement>("button")[place]?.focus();
  };
  return (
    <div className={styles.chart}>
      <p className={styles.name} aria-hidden="true">
        {names[0]}
      </p>
      <div ref={root} role="toolbar" aria-label={label} className={styles.lanes} onKeyDown={walk}>
        {steps.map((step, i) => (
          <Step key={step.id} step={step} stop={stop === i} onToggle={onToggle} />
        ))}
      </div>
      <p className={styles.name} aria-hidden="true">
        {names[1]}
      </p>
      {LANE_SIZES.map((size) => (
        <svg
          key={size}
          className={styles.ties}
          data-size={size}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path
            d={steps.map(({ day, places }) => `M${places[size]} 0L${day} 100`).join("")}
            vectorEffect="non-scaling-stroke"
          />
        </svg>
      ))}
      {share.line === "" ? null : (
        <div className={styles.share}>
          <span className={styles.shareName}>{share.name}</span>
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <path d={share.line} vectorEffect="non-scaling-stroke" />
          </svg>
          <span className={styles.shareEnd}>{share.end}</span>
        </div>
      )}
      <div className={styles.years} aria-hidden="true">
        {years.map(({ year, at }) => (
          <span key={year} style={{ ["--at" as string]: `${at}%` }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

interface StepProps {
  readonly step: LaneStep;
  readonly stop: boolean;
  readonly onToggle: (id: StatementId) => void;
}

const Step = memo(
  function Step({ step, stop, onToggle }: StepProps) {
    const { id, places, marks, outcome, label, pressed } = step;
    return (
      <button
        type="button"
        className={styles.step}
        style={{ ["--at" as string]: `${places.medium}%`, ["--at-wide" as string]: `${places.wide}%` }}
        data-pair-step={id}
        data-outcome={outcome}
        aria-pressed={pressed}
        aria-label={label}
        title={label}
        tabIndex={stop ? 0 : -1}
        onClick={() => onToggle(id)}
      >
        <ActMark mark={marks[0]} />
        <span className={styles.outcome}>{SIGNS[outcome]}</span>
        <ActMark mark={marks[1]} />
      </button>
    );
  },
  (a, b) =>
    a.stop === b.stop &&
    a.step.pressed === b.step.pressed &&
    a.step.label === b.step.label &&
    a.step.day === b.step.day,
);

function ActMark({ mark: { standing, hue, low, sign } }: { readonly mark: StripMark }) {
  return (
    <span
      className={`${styles.mark} ${texture.textured}`}
      data-low={low || undefined}
      {...textureProps(standing, false, hue)}
    >
      {sign}
    </span>
  );
}

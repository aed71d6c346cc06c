"use client";

import { memo, useRef, type CSSProperties, type KeyboardEvent, type PointerEvent } from "react";
import { textureProps } from "@/components/ui/textureProps";
import texture from "@/components/ui/texture.module.css";
import { sliderStep } from "@/lib/chart/sliderStep";
import type { Stops } from "@/lib/chart/timelineStops";
import type { AddressChange } from "@/lib/domain/addressChange";
import type { Standing } from "@/lib/domain/standing";
import { STANDING_STYLES } from "@/lib/theme/standingColours";
import styles from "./stackedSteps.module.css";

export interface StackLayer {
  readonly standing: Standing;
  /** Corners in percent, as `polygon()` takes them. */
  readonly area: string;
  /** The upper edge, and the whole one, over 100 by 100. */
  readonly edge: string;
  readonly outline: string;
  readonly muted: boolean;
}

/** A place on the time axis in percent, with its words. */
export interface AxisMark {
  readonly at: number;
  readonly text: string;
}

interface Props {
  readonly layers: readonly StackLayer[];
  /** Counts written beside the plot, in percent from its ground. */
  readonly levels: readonly AxisMark[];
  readonly years: readonly (AxisMark & { readonly minor: boolean })[];
  /** What happened, written into the plot. */
  readonly notes: readonly AxisMark[];
  /** The stretch where there is nothing to stack, and why. */
  readonly blank: { readonly from: number; readonly to: number; readonly text: string } | null;
  readonly label: string;
  /** The day chosen, counted from the first, and in words. */
  readonly day: number;
  readonly dayText: string;
  readonly days: number;
  readonly stops: Stops;
  readonly onDay: (day: number, change: AddressChange) => void;
}

/** Counts stacked over time in steps, with one slider that picks the day. */
export function StackedSteps(props: Props) {
  const { layers, levels, years, notes, blank, label, day, dayText, days, stops, onDay } = props;
  const plot = useRef<HTMLDivElement>(null);
  const dayUnder = ({ clientX }: PointerEvent) => {
    const { left, width } = plot.current!.getBoundingClientRect();
    return Math.round(Math.min(Math.max((clientX - left) / width, 0), 1) * days);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    onDay(dayUnder(event), "push");
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onDay(dayUnder(event), "step");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = sliderStep(event.key, day, { stops, low: 0, high: days });
    if (next === null) return;
    event.preventDefault();
    if (next !== day) onDay(next, event.repeat ? "step" : "push");
  };
  return (
    <div className={styles.chart}>
      <div ref={plot} className={styles.plot} onPointerDown={onPointerDown} onPointerMove={onPointerMove}>
        <Layers layers={layers} />
        {blank === null ? null : (
          <p className={styles.blank} style={{ ...at(blank.from), ["--until" as string]: `${blank.to}%` }}>
            <span>{blank.text}</span>
          </p>
        )}
        {levels.map((level) => (
          <span
            key={level.text}
            className={styles.level}
            style={{ ["--level" as string]: `${level.at}%` }}
            aria-hidden="true"
          >
            {level.text}
          </span>
        ))}
        {notes.map((note) => (
          <span
            key={note.text}
            className={styles.note}
            style={at(note.at)}
            data-far={note.at > 50 || undefined}
          >
            {note.text}
          </span>
        ))}
        <div
          role="slider"
          tabIndex={0}
          className={styles.thumb}
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={days}
          aria-valuenow={day}
          aria-valuetext={dayText}
          style={at(days > 0 ? (100 * day) / days : 0)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles.years} aria-hidden="true">
        {years.map(({ at: place, text, minor }) => (
          <span key={text} style={at(place)} data-minor={minor || undefined}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The areas, and the hairlines between them; they stay while only the day chosen changes. */
const Layers = memo(function Layers({ layers }: Pick<Props, "layers">) {
  return (
    <>
      {layers.map(({ standing, area, muted }) => {
        const { style, ...rest } = textureProps(standing, muted);
        return (
          <div
            key={standing}
            className={`${styles.area} ${texture.textured}`}
            data-layer={standing}
            {...rest}
            style={{ ...style, clipPath: `polygon(${area})` }}
          />
        );
      })}
      <svg className={styles.edges} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {layers.map(({ standing, edge, outline }) => (
          <path
            key={standing}
            vectorEffect="non-scaling-stroke"
            {...(isPaper(standing)
              ? { d: outline, style: { stroke: `var(--standing-${standing})` } }
              : { d: edge })}
          />
        ))}
      </svg>
    </>
  );
});

/** Standings drawn as paper keep an edge of their own colour; the others are parted by the page's. */
function isPaper(standing: Standing): boolean {
  const { texture: kind } = STANDING_STYLES[standing];
  return kind === "paper" || kind === "outlined";
}

function at(percent: number): CSSProperties {
  return { ["--at" as string]: `${percent}%` };
}

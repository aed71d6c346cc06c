"use client";

import { memo, type CSSProperties } from "react";
import type { Vote } from "@/lib/domain/stance";
import type { Standing } from "@/lib/domain/standing";
import { STANDING_STYLES } from "@/lib/theme/standingColours";
import styles from "./councilSeats.module.css";

export interface SeatMarkProps {
  readonly iso3: string;
  /** What the seat says of itself: name, standing and vote. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Null where no statement has been made that would give the state a standing. */
  readonly standing: Standing | null;
  /** The standing whose colour the seat takes. */
  readonly hue: Standing;
  readonly vote: Vote | null;
  readonly muted: boolean;
  readonly pressed: boolean;
}

interface Props extends SeatMarkProps {
  readonly radius: number;
  /** The id the textures' names begin with. */
  readonly patterns: string;
  readonly stop: boolean;
}

/** One seat of the Council: a button in the colour of a standing. */
export const SeatMark = memo(function SeatMark(props: Props) {
  const { iso3, label, x, y, radius, standing, hue, vote, patterns, muted, pressed, stop } = props;
  return (
    <g
      className={styles.seat}
      data-iso3={iso3}
      data-standing={standing ?? "none"}
      data-vote={vote ?? undefined}
      data-muted={muted || undefined}
      role="button"
      aria-pressed={pressed}
      aria-label={label}
      tabIndex={stop ? 0 : -1}
      transform={`translate(${x} ${y})`}
    >
      <title>{label}</title>
      <rect className={styles.target} x="-12.5" y="-12.5" width="25" height="25" />
      <circle r={radius} style={seatFill(standing, hue, patterns)} />
      <text dy="0.34em">{iso3}</text>
    </g>
  );
});

/** A seat's filling: the standing's colour, or the texture that keeps a quiet standing from looking like another. */
function seatFill(standing: Standing | null, hue: Standing, patterns: string): CSSProperties {
  if (standing === null) return { fill: "var(--paper)", stroke: "var(--rule-strong)" };
  const colour = `var(--standing-${hue})`;
  switch (STANDING_STYLES[standing].texture) {
    case "flat":
      return { fill: colour };
    case "hatched":
      return { fill: `url(#${patterns}-${standing})`, stroke: colour };
    case "dotted":
    case "crossed":
      return { fill: `url(#${patterns}-${standing})` };
    case "outlined":
    case "paper":
      return { fill: "var(--paper)", stroke: colour, strokeWidth: 2 };
  }
}

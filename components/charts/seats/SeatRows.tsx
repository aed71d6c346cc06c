"use client";

import {
  useId,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from "react";
import { StandingPatterns } from "@/components/charts/choropleth/StandingPatterns";
import { emphasisStore } from "@/components/charts/shared/emphasisStore";
import { placeInRow } from "@/lib/chart/placeInRow";
import { SeatMark, type SeatMarkProps } from "./SeatMark";

/** The patterns are drawn for the map's units, of which a seat's drawing has this many to one. */
const PATTERN_LEVEL = 20;

interface Props {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly seats: readonly SeatMarkProps[];
  readonly onToggle: (iso3: string) => void;
}

/** Seats as one stop of the keyboard: arrows walk from seat to seat, Enter and a click choose the state. */
export function SeatRows({ label, width, height, radius, seats, onToggle }: Props) {
  const [asked, setStop] = useState(0);
  const root = useRef<SVGSVGElement>(null);
  const id = useId();
  const stop = Math.min(asked, seats.length - 1);
  const isoOf = (target: EventTarget) =>
    (target as Element).closest<SVGGElement>("[data-iso3]")?.dataset.iso3;
  const toggle = (target: EventTarget) => {
    const iso3 = isoOf(target);
    if (iso3) onToggle(iso3);
  };
  const emphasise = (event: PointerEvent | FocusEvent) => {
    const iso3 = isoOf(event.target);
    emphasisStore.set(iso3 === undefined ? null : { kind: "state", iso3 });
  };
  const walk = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return toggle(event.target);
    }
    const place = placeInRow(event.key, stop, seats.length);
    if (place === null) return;
    event.preventDefault();
    setStop(place);
    root.current?.querySelectorAll<SVGGElement>("[data-iso3]")[place]?.focus();
  };
  return (
    <svg
      ref={root}
      role="group"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      onClick={(event: MouseEvent) => toggle(event.target)}
      onKeyDown={walk}
      onPointerOver={emphasise}
      onPointerLeave={() => emphasisStore.set(null)}
      onFocus={emphasise}
      onBlur={() => emphasisStore.set(null)}
    >
      <StandingPatterns id={id} level={PATTERN_LEVEL} />
      {seats.map((seat, i) => (
        <SeatMark key={seat.iso3} {...seat} radius={radius} patterns={id} stop={stop === i} />
      ))}
    </svg>
  );
}

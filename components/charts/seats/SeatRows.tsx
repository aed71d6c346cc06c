"use client";

import { useCallback, useId, useRef } from "react";
import { StandingPatterns } from "@/components/charts/choropleth/StandingPatterns";
import { KeyList } from "@/components/charts/shared/KeyList";
import { KeyListButton } from "@/components/charts/shared/KeyListButton";
import type { StateListener } from "@/components/charts/shared/stateListener";
import type { Arrow } from "@/components/charts/shared/useStateKeys";
import { useStatePicture } from "@/components/charts/shared/useStatePicture";
import { placeInRow } from "@/lib/chart/placeInRow";
import type { Iso3 } from "@/lib/domain/state";
import { SeatMark, type SeatMarkProps } from "./SeatMark";
import styles from "./councilSeats.module.css";

/** The patterns are drawn for the map's units, of which a seat's drawing has this many to one. */
const PATTERN_LEVEL = 20;

interface Seat extends SeatMarkProps {
  readonly name: string;
}

interface Props extends StateListener {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly seats: readonly Seat[];
  /** The states of a state's region in the order Home and End go by. */
  readonly regionOf: (iso3: Iso3) => readonly Iso3[];
}

/** Seats as one stop of the keyboard: arrows walk from seat to seat, the other keys do what they do on the map. */
export function SeatRows({ label, width, height, radius, seats, ...picture }: Props) {
  const root = useRef<SVGSVGElement>(null);
  const id = useId();
  const beside = useCallback(
    (from: Iso3, arrow: Arrow) => {
      const place = placeInRow(
        arrow,
        seats.findIndex(({ iso3 }) => iso3 === from),
        seats.length,
      );
      return place === null ? null : seats[place]!.iso3;
    },
    [seats],
  );
  const { tabStop, handlers, keyList } = useStatePicture(root, { marks: seats, beside, ...picture });
  return (
    <div className={styles.rows} {...keyList.closers}>
      <svg ref={root} role="group" aria-label={label} viewBox={`0 0 ${width} ${height}`} {...handlers}>
        <StandingPatterns id={id} level={PATTERN_LEVEL} />
        {seats.map((seat) => (
          <SeatMark key={seat.iso3} {...seat} radius={radius} patterns={id} stop={tabStop === seat.iso3} />
        ))}
      </svg>
      <KeyListButton shown={keyList.shown} onToggle={keyList.toggle} corner />
      {keyList.shown ? <KeyList /> : null}
    </div>
  );
}

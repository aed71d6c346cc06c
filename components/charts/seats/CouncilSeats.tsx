"use client";

import {
  memo,
  type CSSProperties,
  useId,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from "react";
import { useTranslations } from "next-intl";
import { StandingPatterns } from "@/components/charts/choropleth/StandingPatterns";
import { emphasisStore } from "@/components/charts/shared/emphasisStore";
import { useFilterActions } from "@/components/filters/FilterActions";
import type { Chamber, Seat } from "@/lib/chart/chamber";
import { VOTES } from "@/lib/domain/stance";
import { STANDINGS, type Standing } from "@/lib/domain/standing";
import { formatDate } from "@/lib/format/formatDate";
import type { DashboardModel } from "@/lib/view/dashboardModel";
import { STANDING_STYLES } from "@/lib/theme/standingColours";
import type { DashboardView } from "@/lib/view/dashboardView";
import { standingHue } from "@/lib/view/standingHue";
import styles from "./councilSeats.module.css";

/** The patterns are drawn for the map's units, of which a seat's drawing has this many to one. */
const PATTERN_LEVEL = 12;

interface Props {
  readonly model: DashboardModel;
  readonly chamber: Chamber;
  readonly view: DashboardView;
}

/** The seats of a recorded vote: place tells the vote, colour the state's standing under the filters. */
export function CouncilSeats({ model, chamber, view }: Props) {
  const t = useTranslations("seats");
  const actions = useFilterActions();
  const [stop, setStop] = useState(0);
  const root = useRef<SVGSVGElement>(null);
  const id = useId();
  const statement = model.record.statements[chamber.statement]!;
  const outOfView = view.timeline.inView[chamber.statement] === 0;
  const isoOf = (target: EventTarget) =>
    (target as Element).closest<SVGGElement>("[data-iso3]")?.dataset.iso3;
  const toggle = (target: EventTarget) => {
    const iso3 = isoOf(target);
    if (iso3) actions.toggle("states", iso3);
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
    const step = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: chamber.seats.length - 1 }[
      event.key
    ];
    if (step === undefined || chamber.seats[step] === undefined) return;
    event.preventDefault();
    setStop(step);
    root.current?.querySelectorAll<SVGGElement>("[data-iso3]")[step]?.focus();
  };
  return (
    <div className={styles.chamber}>
      <p className={styles.caption}>
        {t("caption", { date: formatDate(statement.date, model.language), count: chamber.seats.length })}{" "}
        {outOfView && <strong>{t("outOfView")}</strong>}
      </p>
      <svg
        ref={root}
        role="group"
        aria-label={t("label", { count: chamber.seats.length })}
        viewBox={`0 0 ${chamber.width} ${chamber.height}`}
        onClick={(event: MouseEvent) => toggle(event.target)}
        onKeyDown={walk}
        onPointerOver={emphasise}
        onPointerLeave={() => emphasisStore.set(null)}
        onFocus={emphasise}
        onBlur={() => emphasisStore.set(null)}
      >
        <StandingPatterns id={id} level={PATTERN_LEVEL} />
        {chamber.seats.map((seat, i) => {
          const { iso3 } = model.record.states[seat.state]!;
          return (
            <SeatMark
              key={iso3}
              iso3={iso3}
              name={model.names[seat.state]!}
              seat={seat}
              radius={chamber.seatRadius}
              standing={STANDINGS[view.tally.standing[seat.state]!]!}
              hue={standingHue(
                model.record,
                view.selected,
                seat.state,
                STANDINGS[view.tally.standing[seat.state]!]!,
              )}
              patterns={id}
              muted={view.inView[seat.state] === 0}
              pressed={view.filters.states.includes(iso3)}
              stop={stop === i}
            />
          );
        })}
      </svg>
      <dl className={styles.result}>
        {VOTES.map((vote) => (
          <div key={vote} data-vote={vote}>
            <dt>{t(`vote.${vote}`)}</dt>
            <dd>{t("of", { count: chamber.tally[vote], total: chamber.seats.length })}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.meaning}>{t("meaning")}</p>
    </div>
  );
}

interface SeatProps {
  readonly iso3: string;
  readonly name: string;
  readonly seat: Seat;
  readonly radius: number;
  readonly standing: Standing;
  /** The standing whose colour the seat takes. */
  readonly hue: Standing;
  /** The id the textures' names begin with. */
  readonly patterns: string;
  readonly muted: boolean;
  readonly pressed: boolean;
  readonly stop: boolean;
}

const SeatMark = memo(function SeatMark(props: SeatProps) {
  const { iso3, name, seat, radius, standing, hue, patterns, muted, pressed, stop } = props;
  const t = useTranslations("seats");
  const standings = useTranslations("standings.name");
  return (
    <g
      className={styles.seat}
      data-iso3={iso3}
      data-standing={standing}
      data-vote={seat.vote}
      data-muted={muted || undefined}
      role="button"
      aria-pressed={pressed}
      aria-label={t("seat", { name, vote: t(`vote.${seat.vote}`), standing: standings(standing) })}
      tabIndex={stop ? 0 : -1}
      transform={`translate(${seat.x} ${seat.y})`}
    >
      <title>{t("seat", { name, vote: t(`vote.${seat.vote}`), standing: standings(standing) })}</title>
      <rect className={styles.target} x="-12.5" y="-12.5" width="25" height="25" />
      <circle r={radius} style={seatFill(standing, hue, patterns)} />
      <text dy="0.34em">{iso3}</text>
    </g>
  );
});

/** A seat's filling: the standing's colour, or the texture that keeps a quiet standing from looking like another. */
function seatFill(standing: Standing, hue: Standing, patterns: string): CSSProperties {
  const colour = `var(--standing-${hue})`;
  switch (STANDING_STYLES[standing].texture) {
    case "flat":
      return { fill: colour };
    case "hatched":
      return { fill: `url(#${patterns}-hatch)`, stroke: colour };
    case "dotted":
      return { fill: `url(#${patterns}-dots)` };
    case "outlined":
    case "paper":
      return { fill: "var(--paper)", stroke: colour, strokeWidth: 2 };
  }
}

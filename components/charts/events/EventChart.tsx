"use client";

import { useMemo, useRef, type ReactNode } from "react";
import { useWordsDirection } from "@/components/page/useWordsDirection";
import { eventHeights, type EventHeights } from "@/lib/chart/eventHeights";
import { EVENT_AXES, type EventLanesLayout } from "@/lib/chart/eventLanes";
import { followedArcs } from "@/lib/chart/followedArcs";
import { bySize, TIMELINE_SIZES } from "@/lib/chart/timelineSizes";
import { tickPlace, writtenTicks } from "@/lib/chart/writtenTicks";
import type { EventId, EventLane, Followed } from "@/lib/domain/datedEvent";
import styles from "./eventChart.module.css";
import type { EventMarkModel } from "@/lib/words/eventMark";
import { EventMarks, placeOf, placeOfEarly } from "./EventMarks";
import { EventTooltip } from "./EventTooltip";
import { FollowedLines } from "./FollowedLines";
import { LaneNames, type LaneName } from "./LaneNames";
import { heightStyle } from "./placeStyle";
import { useEventPointer } from "./useEventPointer";
import { useWheelZoom } from "./useWheelZoom";

interface Props {
  readonly layout: EventLanesLayout;
  readonly marks: ReadonlyMap<EventId, EventMarkModel>;
  readonly lanes: readonly LaneName[];
  readonly followed: readonly Followed[];
  readonly inView: ReadonlySet<EventId>;
  readonly chosen: readonly EventId[];
  /** The dates written above, in the order of the layout's ticks. */
  readonly dates: readonly string[];
  readonly words: {
    readonly marks: string;
    readonly lanes: string;
    readonly early: string;
    readonly choose: string;
    readonly release: string;
  };
  readonly onToggle: (id: EventId) => void;
  readonly onLane: (lane: EventLane) => void;
  /** Zoom by a factor about a place of the axis, 0 to 1; a first step is one for Back. */
  readonly onZoom: (factor: number, about: number, first: boolean) => void;
  /** Stands under the lanes, as wide as the axis. */
  readonly children: ReactNode;
}

/** Events in lanes on the days shown: names, dates, marks, and the lines of what followed. */
export function EventChart(props: Props) {
  const { layout, marks, lanes, followed, inView, chosen, dates, words, onToggle, onLane, onZoom } = props;
  const direction = useWordsDirection();
  const plot = useRef<HTMLDivElement>(null);
  const axis = useRef<HTMLDivElement>(null);
  const reachable = useMemo(() => reachableOf(layout), [layout]);
  const heights = useMemo(() => eventHeights(layout), [layout]);
  const arcs = useMemo(
    () => followedArcs(layout, heights, followed, chosen),
    [layout, heights, followed, chosen],
  );
  const written = bySize((size) => writtenTicks(layout.ticks, dates, EVENT_AXES[size]));
  const tied = useMemo(() => new Set(arcs.flatMap(({ from, to }) => [from, to])), [arcs]);
  const { pointed, entry, handlers } = useEventPointer({
    reachable,
    onToggle,
    onZoom: (factor, id) => onZoom(factor, Math.max(0, reachable.find((event) => event.id === id)!.x), true),
  });
  useWheelZoom(plot, axis, onZoom);
  const tip = tipPlace(layout, heights, pointed);
  return (
    <div className={styles.frame}>
      <div ref={plot} className={styles.plot} style={heightStyle("whole", heights.whole)} {...handlers}>
        <p className={styles.earlyName} dir={direction}>
          {words.early}
        </p>
        <div className={styles.axis} ref={axis}>
          {layout.ticks.map(({ date, x }, i) => (
            <span
              key={date}
              className={styles.tick}
              data-at={tickPlace(x)}
              data-crowded={TIMELINE_SIZES.filter((size) => !written[size][i]).join(" ") || undefined}
              style={{ ["--x" as string]: x }}
            >
              <span>{dates[i]}</span>
            </span>
          ))}
          <FollowedLines arcs={arcs} heights={heights} />
        </div>
        <LaneNames label={words.lanes} lanes={lanes} heights={heights} onLane={onLane} />
        <div role="toolbar" aria-label={words.marks} className={styles.marks}>
          <EventMarks {...{ layout, heights, marks, inView, chosen, tied, entry }} />
        </div>
        {pointed !== null && tip !== null ? (
          <EventTooltip
            words={marks.get(pointed)!.words}
            place={tip}
            hint={chosen.includes(pointed) ? words.release : words.choose}
          />
        ) : null}
      </div>
      <div className={styles.under}>{props.children}</div>
    </div>
  );
}

function tipPlace({ placed, early }: EventLanesLayout, heights: EventHeights, pointed: EventId | null) {
  const event = placed.find(({ id }) => id === pointed);
  if (event !== undefined) return placeOf(heights, event);
  const before = early.find(({ id }) => id === pointed);
  return before === undefined ? null : placeOfEarly(heights, before);
}

/** In the order of the marks: by lane, those before the axis first. */
function reachableOf({ early, placed }: EventLanesLayout) {
  return [...early.map(({ id, lane }, i) => ({ id, lane, x: i - early.length })), ...placed];
}

"use client";

import { useMemo, useRef } from "react";
import { useTranslations } from "next-intl";
import type { AddressChange } from "@/lib/domain/addressChange";
import type { StatementId } from "@/lib/domain/statement";
import type { TimelineLayout } from "@/lib/chart/timelineLayout";
import type { Stops } from "@/lib/chart/timelineStops";
import type { TimeSpan } from "@/lib/chart/timeSpan";
import type { RecordStatement } from "@/lib/stats/positionRecord";
import type { StatementMarkWords } from "@/lib/words/statementMarkWords";
import { fieldStyle } from "./fieldStyle";
import { Ties } from "./Ties";
import styles from "./timelineField.module.css";
import { TimelineGround } from "./TimelineGround";
import { TimelineMarks, type MarkEmphasis } from "./TimelineMarks";
import { TimelineNotes } from "./TimelineNotes";
import { TimelineTooltip } from "./TimelineTooltip";
import { TimeRail } from "./TimeRail";
import { useBrush } from "./useBrush";
import { useMarkPointer } from "./useMarkPointer";

export interface TimelineFieldProps {
  readonly layout: TimelineLayout;
  readonly statements: readonly RecordStatement[];
  readonly stateNames: readonly string[];
  readonly words: readonly StatementMarkWords[];
  readonly language: string;
  readonly emphasis: MarkEmphasis;
  readonly span: TimeSpan;
  /** Days the brush and the arrow keys stop at. */
  readonly stops: Stops;
  readonly playing: boolean;
  readonly onToggle: (id: StatementId) => void;
  readonly onPoint: (id: StatementId | null) => void;
  readonly onSpan: (span: TimeSpan, change: AddressChange) => void;
}

/** The drawn part of the timeline: the two lanes about their line, and the rail with the brush. */
export function TimelineField(props: TimelineFieldProps) {
  const { layout, statements, stateNames, words, language, emphasis, span, stops, onSpan } = props;
  const t = useTranslations("timeline");
  const axis = useRef<HTMLDivElement>(null);
  const brush = useBrush({ axis, days: layout.days, stops, span, onSpan });
  const { pointed, handlers } = useMarkPointer(props);
  const style = useMemo(() => fieldStyle(layout), [layout]);
  const at = pointed === null ? -1 : layout.marks.findIndex((mark) => mark.id === pointed);
  return (
    <div className={styles.frame}>
      <div
        className={styles.field}
        style={style}
        data-dense={layout.dense || undefined}
        data-playing={props.playing || undefined}
        {...brush}
      >
        <div
          role="toolbar"
          aria-label={t("marks")}
          aria-orientation="horizontal"
          tabIndex={-1}
          className={styles.plot}
          {...handlers}
        >
          {layout.years.map(({ year, x }) => (
            <span key={year} className={styles.year} style={{ ["--at" as string]: x }} />
          ))}
          <TimelineGround side="critical" lane={layout.lanes.critical} />
          <div className={styles.line} ref={axis}>
            <span className={styles.axis} />
            <Ties layout={layout} />
            <TimelineNotes {...{ layout, statements, stateNames, language }} />
            <TimelineMarks marks={layout.marks} words={words} emphasis={emphasis} />
            {at >= 0 && (
              <TimelineTooltip
                mark={layout.marks[at]!}
                words={words[at]!}
                complete={statements[at]!.complete}
                chosen={emphasis.chosen.includes(layout.marks[at]!.id)}
              />
            )}
          </div>
          <TimelineGround side="supportive" lane={layout.lanes.supportive} />
          <SpanEdges span={span} days={layout.days} />
        </div>
        <TimeRail {...{ layout, statements, words, language, stops, span, onSpan }} />
      </div>
    </div>
  );
}

/** Where the days in view begin and end, drawn only where that is not the end of the axis. */
function SpanEdges({ span, days }: { span: TimeSpan; days: number }) {
  const inside = [span.from, span.to].filter((day) => day > 0 && day < days);
  return inside.map((day, i) => (
    <span key={i} className={styles.edge} style={{ ["--at" as string]: day / days }} />
  ));
}

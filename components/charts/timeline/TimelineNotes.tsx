"use client";

import { memo, type CSSProperties } from "react";
import { useTranslations } from "next-intl";
import { StatementLink } from "@/components/page/StatementLink";
import { useWordsDirection } from "@/components/page/useWordsDirection";
import type { PlacedNote, TimelineLayout } from "@/lib/chart/timelineLayout";
import type { TimelineNote } from "@/lib/chart/timelineNotes";
import { formatDate } from "@/lib/format/formatDate";
import type { RecordStatement } from "@/lib/stats/positionRecord";
import { slotStyle } from "./slotStyle";
import place from "./timelineField.module.css";
import styles from "./timelineNotes.module.css";

interface Props {
  readonly layout: TimelineLayout;
  readonly statements: readonly RecordStatement[];
  readonly stateNames: readonly string[];
  readonly language: string;
}

/** What happened at the turning points, in words beside their marks. */
export const TimelineNotes = memo(function TimelineNotes({
  layout,
  statements,
  stateNames,
  language,
}: Props) {
  const direction = useWordsDirection();
  const t = useTranslations("timeline.note");
  const month = (mark: number) => formatDate(statements[mark]!.date, language, "month");
  const text = (note: TimelineNote) => {
    switch (note.kind) {
      case "vote":
        return t("vote", { yes: note.yes, no: note.no, abstain: note.abstain });
      case "fall":
        return t("fall", { count: note.count, before: note.before, date: month(note.earlier) });
      case "withdrawal":
        return t("withdrawal", { count: note.states.length, state: stateNames[note.states[0]!]! });
      case "unpublished":
        return t("unpublished", { declared: note.declared, named: note.named });
    }
  };
  return layout.notes.map((placed) => (
    <div
      key={`${placed.note.kind} ${placed.note.mark}`}
      className={`${place.placed} ${styles.note}`}
      data-lane={layout.marks[placed.note.mark]!.lane}
      data-narrow={placed.places.narrow?.align}
      data-medium={placed.places.medium?.align}
      data-wide={placed.places.wide?.align}
      dir={direction}
      style={noteStyle(placed, layout)}
    >
      <span className={styles.date}>
        <StatementLink id={statements[placed.note.mark]!.id}>
          {formatDate(statements[placed.note.mark]!.date, language, "short")}
        </StatementLink>
      </span>{" "}
      {text(placed.note)}
    </div>
  ));
});

function noteStyle({ note, places }: PlacedNote, { marks, lanes }: TimelineLayout): CSSProperties {
  const mark = marks[note.mark]!;
  const side = mark.lane === "vote" ? "critical" : mark.lane;
  return {
    ...slotStyle(mark.slots),
    "--row-narrow": places.narrow?.row ?? 0,
    "--row-medium": places.medium?.row ?? 0,
    "--row-wide": places.wide?.row ?? 0,
    "--tip": mark.votes ? mark.votes.yes + mark.votes.abstain / 2 : mark.height,
    "--tip-lines": mark.tipLines,
    "--extent": lanes[side].extent,
  } as CSSProperties;
}

import { memo } from "react";
import { SIDES, type Side } from "@/lib/domain/statement";
import type { TimelineLayout } from "@/lib/chart/timelineLayout";
import { TIMELINE_SIZES, type TimelineSize } from "@/lib/chart/timelineSizes";
import styles from "./ties.module.css";

/** Ties every mark that was moved for room to its true date on the axis. */
export const Ties = memo(function Ties({ layout }: { layout: TimelineLayout }) {
  return TIMELINE_SIZES.map((size) =>
    SIDES.map((side) =>
      Array.from({ length: layout.lanes[side].tracks[size] }, (_, track) => (
        <svg
          key={`${size} ${side} ${track}`}
          className={styles.ties}
          data-size={size}
          data-lane={side}
          data-outer={track > 0 || undefined}
          style={{ ["--track" as string]: track }}
          viewBox="0 0 1 1"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path d={tiesPath(layout, size, side, track)} />
        </svg>
      )),
    ),
  );
});

function tiesPath({ marks }: TimelineLayout, size: TimelineSize, side: Side, track: number): string {
  const [line, bar] = side === "critical" ? [1, 0] : [0, 1];
  return marks
    .filter((mark) => (mark.lane === "vote" ? side === "critical" : mark.lane === side))
    .filter((mark) => mark.slots[size].track === track)
    .map((mark) => `M${mark.x} ${line}L${mark.slots[size].x} ${bar}`)
    .join("");
}

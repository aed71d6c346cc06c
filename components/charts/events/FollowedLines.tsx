import { memo } from "react";
import type { EventHeights } from "@/lib/chart/eventHeights";
import type { FollowedArc } from "@/lib/chart/followedArcs";
import { TIMELINE_SIZES } from "@/lib/chart/timelineSizes";
import styles from "./eventChart.module.css";

interface Props {
  readonly arcs: readonly FollowedArc[];
  readonly heights: EventHeights;
}

/** The lines from a chosen event to what followed it, and from what came before. */
export const FollowedLines = memo(function FollowedLines({ arcs, heights }: Props) {
  if (arcs.length === 0) return null;
  return TIMELINE_SIZES.map((size) => (
    <svg
      key={size}
      className={styles.followed}
      data-size={size}
      viewBox={`0 0 1 ${heights.whole[size]}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {arcs.map(({ from, to, paths }) => (
        <path
          key={`${from} ${to}`}
          d={paths[size]}
          data-followed={size === "wide" ? `${from} ${to}` : undefined}
        />
      ))}
    </svg>
  ));
});

import type { CSSProperties } from "react";
import type { TimelineLayout } from "@/lib/chart/timelineLayout";
import { bySize, type TimelineSize } from "@/lib/chart/timelineSizes";

/** The depths of lanes and rows of notes for each width, as custom properties of the field. */
export function fieldStyle({ lanes, notes, marks }: TimelineLayout): CSSProperties {
  const rows = (size: TimelineSize, below: boolean) =>
    Math.max(
      0,
      ...notes.flatMap(({ note, places }) => {
        const isBelow = marks[note.mark]!.lane === "supportive";
        return places[size] && isBelow === below ? [places[size].row + 1] : [];
      }),
    );
  const above = bySize((size) => rows(size, false));
  const below = bySize((size) => rows(size, true));
  const { critical, supportive } = lanes;
  return {
    "--critical-extent": critical.extent,
    "--supportive-extent": supportive.extent,
    "--critical-lines": critical.tipLines,
    "--supportive-lines": supportive.tipLines,
    "--critical-narrow": critical.tracks.narrow,
    "--critical-medium": critical.tracks.medium,
    "--critical-wide": critical.tracks.wide,
    "--supportive-narrow": supportive.tracks.narrow,
    "--supportive-medium": supportive.tracks.medium,
    "--supportive-wide": supportive.tracks.wide,
    "--above-narrow": above.narrow,
    "--above-medium": above.medium,
    "--above-wide": above.wide,
    "--below-narrow": below.narrow,
    "--below-medium": below.medium,
    "--below-wide": below.wide,
  } as CSSProperties;
}

import type { CSSProperties } from "react";
import type { Slot } from "@/lib/chart/placeInTracks";
import type { BySize } from "@/lib/chart/timelineSizes";

/** A place for each width as custom properties; the container query of timelineField.module.css chooses one. */
export function slotStyle({ narrow, medium, wide }: BySize<Slot>): CSSProperties {
  return {
    "--x-narrow": narrow.x,
    "--x-medium": medium.x,
    "--x-wide": wide.x,
    "--track-narrow": narrow.track,
    "--track-medium": medium.track,
    "--track-wide": wide.track,
  } as CSSProperties;
}

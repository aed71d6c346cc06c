import type { CSSProperties } from "react";
import { STANDINGS } from "@/lib/domain/standing";
import { STANDING_STYLES } from "@/lib/theme/standingColours";

/** The fills `--fill-{standing}` of the standings that are not flat: patterns of that id, or paper. */
export function standingFills(id: string): CSSProperties {
  return Object.fromEntries(
    STANDINGS.flatMap((standing) => {
      const { texture } = STANDING_STYLES[standing];
      if (texture === "flat") return [];
      const edged = texture === "paper" || texture === "outlined";
      return [[`--fill-${standing}`, edged ? "var(--paper)" : `url(#${id}-${standing})`]];
    }),
  );
}

import type { CSSProperties } from "react";
import type { Standing } from "@/lib/domain/standing";
import { STANDING_STYLES, type Texture } from "@/lib/theme/standingColours";

/** What an element needs to show the sign of a standing: its texture, and its colour as `--swatch`. */
export function swatchProps(standing: Standing): { "data-texture": Texture; style: CSSProperties } {
  return {
    "data-texture": STANDING_STYLES[standing].texture,
    style: { ["--swatch" as string]: `var(--standing-${standing})` },
  };
}

import { PAPER } from "@/lib/theme/pageColours";
import type { TexturedFill } from "./scene";

/** Thin lines, dots, crossing lines, or bands wide enough that both colours are seen. */
export type TextureSign = "lines" | "dots" | "crosses" | "bands";

export interface TexturePaint {
  /** The colour below. */
  readonly ground: string;
  /** The sign that is repeated on it, and its colour. */
  readonly sign: TextureSign;
  readonly colour: string;
}

/** What a texture is painted of, the same in every format. */
export function texturePaint(fill: TexturedFill): TexturePaint {
  switch (fill.texture) {
    case "hatched":
      return { ground: fill.ground ?? PAPER.light, sign: "lines", colour: fill.hue };
    case "dotted":
      return { ground: fill.hue, sign: "dots", colour: PAPER.light };
    case "crossed":
      return { ground: fill.hue, sign: "crosses", colour: PAPER.light };
    case "striped":
      return { ground: fill.hue, sign: "bands", colour: fill.stripe };
  }
}

/** How a mark is filled: flat, with a repeated sign, or by its edge alone. */
export type Texture = "flat" | "hatched" | "outlined" | "paper" | "dotted" | "crossed";

/**
 * The signs that textures repeat, px on the screen and in pictures: how far apart and how thick, a dot by its
 * radius. Style sheets repeat these numbers; a test holds them to it.
 */
export const TEXTURE_SIGNS = {
  hatched: { pitch: 5, thick: 1.7 },
  dotted: { pitch: 5, thick: 1 },
  crossed: { pitch: 5, thick: 0.8 },
  striped: { pitch: 9, thick: 3.5 },
} as const;

/** How much of its hue the ground of a hatched standing has, so that it reads as an area; the rest is paper. */
export const HATCHED_GROUND = 0.24;

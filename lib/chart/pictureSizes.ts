/** The shapes pictures come in; at scale 4 each is at least 3,000 px wide. */
export const PICTURE_SIZES = ["16x9", "1x1", "4x5", "9x16", "a4"] as const;

/** With the shape for a narrow frame in another page, of which one px is one px of a phone. */
export const DRAWN_SIZES = [...PICTURE_SIZES, "narrow"] as const;

export type PictureSize = (typeof DRAWN_SIZES)[number];

/** Width and height in px at scale 1, and the size of plain text. */
export const PICTURE_SHAPES: Readonly<
  Record<PictureSize, { readonly width: number; readonly height: number; readonly text: number }>
> = {
  "16x9": { width: 1200, height: 675, text: 16 },
  "1x1": { width: 1080, height: 1080, text: 18 },
  "4x5": { width: 1080, height: 1350, text: 19 },
  "9x16": { width: 1080, height: 1920, text: 22 },
  a4: { width: 794, height: 1123, text: 12 },
  narrow: { width: 390, height: 980, text: 13 },
};

/**
 * The smallest type of a picture as a share of its plain text: 11 px of 1,080 across and more, 7 pt on A4 and 10 px
 * on a phone.
 */
export const LEAST_TYPE = 0.78;

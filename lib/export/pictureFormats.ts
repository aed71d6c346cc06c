/** The formats a chart is had in, in the order they are offered. */
export const PICTURE_FORMATS = ["svg", "png", "pdf", "csv"] as const;

export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** The media type of each format, as HTTP names it. */
export const PICTURE_TYPES: Readonly<Record<PictureFormat, string>> = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  pdf: "application/pdf",
  csv: "text/csv; charset=utf-8",
};

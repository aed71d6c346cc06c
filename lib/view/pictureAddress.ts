import type { Locale } from "@/lib/domain/state";
import type { PictureSize } from "@/lib/chart/pictureSizes";

export interface PictureChoice {
  readonly chart: string;
  readonly format: "svg" | "png" | "pdf" | "csv";
  readonly locale: Locale;
  readonly size: PictureSize;
  readonly scale: number;
  readonly lettering: "outlines" | "fonts";
  /** The view's filters as an address's query, without the question mark. */
  readonly query: string;
  readonly version: string;
}

/** The path at which the server draws a picture; only what matters to its format is asked for. */
export function pictureAddress(choice: PictureChoice): string {
  const { chart, format, locale, size, scale, lettering, query, version } = choice;
  const asked = new URLSearchParams(query);
  asked.set("locale", locale);
  if (format === "svg" || format === "png") asked.set("size", size);
  if (format === "png") asked.set("scale", String(scale));
  if (format === "svg" && lettering === "fonts") asked.set("letters", lettering);
  asked.set("v", version);
  return `/api/v1/charts/${chart}.${format}?${asked.toString().replaceAll("%2C", ",")}`;
}

/** The name a picture is saved under. */
export function pictureFileName({ chart, format, size, locale, version }: PictureChoice): string {
  const shape = format === "csv" ? "" : `-${format === "pdf" ? "a4" : size}`;
  return `where-states-stand-${chart}${shape}-${locale}-${version}.${format}`;
}

/** How a text is set: the page's faces by their role, and a size in px. */
export interface TextStyle {
  readonly family: "sans" | "serif";
  readonly weight: 400 | 600 | 700;
  readonly size: number;
}

export type Direction = "ltr" | "rtl";

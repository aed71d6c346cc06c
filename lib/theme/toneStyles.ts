/** What the report says of the tone of a language's articles. */
export const TONE_DIRECTIONS = ["positive", "similar", "unsaid"] as const;

export type ToneDirection = (typeof TONE_DIRECTIONS)[number];

export interface ToneStyle {
  readonly light: string;
  readonly dark: string;
}

/**
 * The colours of what is said about tone, none of them near a standing's: a tone is not a position. Where
 * nothing was said there is no colour at all.
 */
export const TONE_STYLES: Readonly<Record<Exclude<ToneDirection, "unsaid">, ToneStyle>> = {
  positive: { light: "#5b21b6", dark: "#b9a2ef" },
  similar: { light: "#6d28d9", dark: "#d0a3ff" },
};

/** The table as CSS custom properties `--tone-…`, for one colour scheme. */
export function toneProperties(scheme: "light" | "dark"): string {
  return Object.entries(TONE_STYLES)
    .map(([tone, style]) => `--tone-${tone}:${style[scheme]}`)
    .join(";");
}

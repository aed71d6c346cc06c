import type { FactKind } from "./fact";
import type { ArticleLanguage } from "./language";
import type { Confidence } from "./statement";

/** What a reader must tell apart at a glance; each has one sign on every chart and list of facts. */
export const FACT_SIGNS = ["number", "direction", "ours", "event", "absent", "method"] as const;
/** Where the texts a fact counts were written. */
export const PLATFORMS = ["facebook", "twitter", "news"] as const;
/** How the sizes of the corpora are drawn. */
export const SCALE_READINGS = ["linear", "log"] as const;

export type FactSign = (typeof FACT_SIGNS)[number];
export type Platform = (typeof PLATFORMS)[number];
export type ScaleReading = (typeof SCALE_READINGS)[number];

/** The filter state of the media page, as its address holds it. */
export interface MediaFilters {
  readonly language: ArticleLanguage | null;
  readonly platform: Platform | null;
  readonly factkind: readonly FactSign[];
  readonly confidence: readonly Confidence[];
  /** Not `scale`, by which a picture of the page says how large it is drawn. */
  readonly axis: ScaleReading;
}

export const DEFAULT_MEDIA_FILTERS: MediaFilters = {
  language: null,
  platform: null,
  factkind: [],
  confidence: [],
  axis: "linear",
};

const SIGN_OF: Readonly<Record<FactKind, FactSign>> = {
  published_number: "number",
  published_direction: "direction",
  derived: "ours",
  event: "event",
  not_public: "absent",
  format_spec: "method",
  licence: "method",
};

/** The sign a kind of fact carries. */
export function signOf(kind: FactKind): FactSign {
  return SIGN_OF[kind];
}

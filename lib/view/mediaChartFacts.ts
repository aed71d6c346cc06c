import type { FactId } from "@/lib/domain/fact";
import type { ChartOf } from "@/lib/chart/charts";
import { TONE_DIRECTIONS } from "@/lib/theme/toneStyles";
import { TONE_SAID } from "./toneSaid";

/** The facts each chart of the media page is drawn from; the map of languages rests on another table. */
export const MEDIA_CHART_FACTS: Readonly<Record<ChartOf<"media">, readonly FactId[]>> = {
  corpora: ["aspi-fb-posts", "aspi-tweets", "aspi-articles", "aspi-social-period", "aspi-articles-period"],
  posts: [
    "aspi-fb-top400",
    "aspi-fb-state-share",
    "aspi-fb-state-count",
    "aspi-tw-top1000",
    "aspi-tw-state-share",
    "aspi-tw-suspended-share",
    "aspi-tw-counts",
  ],
  comments: ["aspi-fb-comments-test"],
  shares: ["aspi-articles", "aspi-lang-share-zh", "aspi-lang-share-en", "aspi-lang-derived"],
  tone: TONE_DIRECTIONS.flatMap((direction) => TONE_SAID[direction].map(([, fact]) => fact)),
  languages: [],
};

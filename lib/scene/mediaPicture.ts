import { mediaClauses } from "@/lib/filters/selectFacts";
import { MEDIA_CHART_FACTS } from "@/lib/view/mediaChartFacts";
import { mediaHeadline } from "@/lib/words/mediaHeadline";
import { mediaSourceWords } from "@/lib/words/mediaSourceWords";
import type { ChartOf } from "@/lib/chart/charts";
import { commentsScene } from "./commentsScene";
import { corporaScene } from "./corporaScene";
import { languagesScene } from "./languagesScene";
import type { MediaPictureContext } from "./mediaPictureContext";
import { sourcedFoot } from "./pictureFoot";
import { pictureFrame, type PictureWords } from "./pictureFrame";
import type { PictureSize } from "@/lib/chart/pictureSizes";
import { postsScene } from "./postsScene";
import type { Box, Scene, SceneNode } from "./scene";
import { sharesScene } from "./sharesScene";
import { toneScene } from "./toneScene";

type MediaChart = ChartOf<"media">;

const SCENES: Readonly<
  Record<MediaChart, (context: MediaPictureContext, box: Box, text: number) => SceneNode[]>
> = {
  corpora: corporaScene,
  posts: postsScene,
  comments: commentsScene,
  shares: sharesScene,
  tone: toneScene,
  languages: languagesScene,
};

/** Charts of news articles, which come from a database that asks to be named. */
const OF_ARTICLES: readonly MediaChart[] = ["corpora", "shares", "tone"];

/**
 * Draws one chart of the media page under its filters, framed with all it needs to be printed by itself.
 * @param address where the view is found on the web, with its filters
 */
export function mediaPicture(
  context: MediaPictureContext,
  chart: MediaChart,
  size: PictureSize,
  address: string,
): Scene {
  // The signs of these charts stand with their words, not in a legend apart.
  return pictureFrame(context.typesetter, size, wordsOf(context, chart, address), {
    legend: [],
    draw: (box, text) => SCENES[chart](context, box, text),
  });
}

function wordsOf(context: MediaPictureContext, chart: MediaChart, address: string): PictureWords {
  const { t, model, filters, direction } = context;
  const { scope, finding, known } = mediaHeadline(t, chart, context, model.language);
  // The map of languages follows the language alone.
  const clauses = mediaClauses(filters)
    .filter(({ key }) => chart !== "languages" || key === "language")
    .map(({ key, value }) => t(`media.clause.${key}.${value}`));
  return {
    kicker: t("picture.kicker", { chart: t(`picture.chart.${chart}`), scope }),
    title: finding,
    known: known.join(" "),
    filters: t("picture.media.filters", { count: clauses.length, clauses: clauses.join("; ") }),
    foot: sourcedFoot(t, model, sourcesOf(context, chart), address),
    language: model.language,
    direction,
  };
}

function sourcesOf({ t, model, factById }: MediaPictureContext, chart: MediaChart): string[] {
  if (chart === "languages") return [t("picture.media.cldr"), t("picture.boundaries")];
  return [
    mediaSourceWords(t, MEDIA_CHART_FACTS[chart], factById, model.language),
    ...(OF_ARTICLES.includes(chart) ? [t("picture.media.gdelt")] : []),
  ];
}

import { PLATFORMS } from "@/lib/domain/media";
import type { ChartOf } from "@/lib/chart/charts";
import type { MediaPictureContext } from "@/lib/scene/mediaPictureContext";
import { TONE_DIRECTIONS } from "@/lib/theme/toneStyles";
import { MEDIA_CHART_FACTS } from "@/lib/view/mediaChartFacts";
import type { Figure } from "@/lib/view/mediaFigures";
import { TONE_SAID } from "@/lib/view/toneSaid";
import { tableOfChart, type ChartRow } from "./tableOfChart";

type Shown = Pick<MediaPictureContext, "figures" | "inView" | "model" | "official" | "factById">;

/**
 * What one chart of the media page shows, as a table with the fact behind every value; of tone and comments it
 * has a direction and no number.
 * @param query the view's filters, written into every row
 */
export function mediaCsv(context: Shown, chart: ChartOf<"media">, query: string): string {
  const ground = { query, version: context.model.version };
  const rows = ROWS[chart](context);
  return chart === "languages"
    ? tableOfChart(rows, ground, ["iso3", "name", "language", "status"])
    : tableOfChart(rows, ground);
}

const ROWS: Readonly<Record<ChartOf<"media">, (context: Shown) => ChartRow[]>> = {
  corpora: (context) =>
    PLATFORMS.map((platform) => {
      const { from, to, fact } = context.figures.periods[platform];
      return {
        platform,
        ...figure(context, "texts", context.figures.corpora[platform]),
        from,
        to,
        period_fact: fact,
        period_in_view: context.inView.has(fact),
      };
    }),
  posts: postRows,
  comments: ({ inView }) =>
    MEDIA_CHART_FACTS.comments.flatMap((fact) =>
      (
        [
          ["interactions", "similar", "similar"],
          ["comments", "fewer", "more"],
        ] as const
      ).map(([measure, affiliated, others]) => ({
        measure,
        posts_of_affiliated_accounts: affiliated,
        posts_of_other_accounts: others,
        fact,
        in_view: inView.has(fact),
      })),
    ),
  shares: shareRows,
  tone: ({ inView, factById }) =>
    TONE_DIRECTIONS.flatMap((direction) =>
      TONE_SAID[direction].map(([language, fact]) => ({
        language,
        direction,
        kind: factById.get(fact)!.kind,
        fact,
        in_view: inView.has(fact),
      })),
    ),
  languages: ({ official }) =>
    official.map(({ iso3, name, language, status }) => ({ iso3, name, language, status })),
};

/** A value with its fact, what kind of value it is, and whether it passes the filters. */
function figure({ inView, factById }: Shown, name: string, { value, fact }: Figure): ChartRow {
  return {
    [name]: value,
    [`${name}_kind`]: factById.get(fact)!.kind,
    [`${name}_fact`]: fact,
    [`${name}_in_view`]: inView.has(fact),
  };
}

function postRows(context: Shown): ChartRow[] {
  const { topFacebook: facebook, topTwitter: twitter } = context.figures;
  const row = (platform: string, accounts: string, share: Figure, count: Figure, size: Figure): ChartRow => ({
    platform,
    accounts,
    ...figure(context, "share_percent", share),
    ...figure(context, "posts", count),
    of: size.value,
    of_fact: size.fact,
  });
  return [
    row("facebook", "state", facebook.share, facebook.state, facebook.size),
    row("twitter", "state", twitter.share, twitter.state, twitter.size),
    row("twitter", "suspended", twitter.suspendedShare, twitter.suspended, twitter.size),
  ];
}

/** Counts of ours are written as rounded as the page says them; what is left over has no share. */
function shareRows(context: Shown): ChartRow[] {
  const { shares, derivedArticles } = context.figures;
  return (["zh", "en", "rest"] as const).map((language) => {
    const { value, margin, fact } = derivedArticles[language];
    const share = language === "rest" ? null : shares[language];
    return {
      language,
      ...(share === null
        ? {
            share_percent: null,
            share_percent_kind: null,
            share_percent_fact: null,
            share_percent_in_view: null,
          }
        : figure(context, "share_percent", share)),
      ...figure(context, "articles_about", { value: Math.round(value / 1000) * 1000, fact }),
      articles_margin: Math.round(margin / 100) * 100,
    };
  });
}

import { PLATFORMS } from "@/lib/domain/media";
import { formatNumber } from "@/lib/format/formatNumber";
import { sentenceList } from "@/lib/format/sentenceList";
import type { ChartOf } from "@/lib/chart/charts";
import { MEDIA_CHART_FACTS } from "@/lib/view/mediaChartFacts";
import type { MediaView } from "@/lib/view/mediaView";
import { TONE_SAID } from "@/lib/view/toneSaid";
import type { HeadlineWords } from "./headlineWords";
import type { Words } from "./words";

type MediaChart = ChartOf<"media">;

/** What a chart of the media page says, with its ground and limits; every number in it is a fact's. */
export function mediaHeadline(t: Words, chart: MediaChart, view: MediaView, language: string): HeadlineWords {
  const faint = MEDIA_CHART_FACTS[chart].some((fact) => !view.inView.has(fact));
  return {
    scope:
      chart === "languages"
        ? t("picture.media.scopeLanguages")
        : t("picture.media.scope", { report: view.report }),
    finding: findingWords(t, chart, view, language),
    known: [...limitWords(t, chart, view), ...(faint ? [t("picture.media.faint")] : [])],
  };
}

function findingWords(t: Words, chart: MediaChart, { figures, filters }: MediaView, language: string) {
  const digits = ({ value }: { readonly value: number }) => formatNumber(value, language);
  const { corpora, shares, topFacebook, topTwitter } = figures;
  switch (chart) {
    case "corpora": {
      const counts = PLATFORMS.map((platform) => [platform, digits(corpora[platform])] as const);
      return t("picture.media.corpora", Object.fromEntries(counts));
    }
    case "posts":
      return t("picture.media.posts", {
        facebook: digits(topFacebook.share),
        posts: digits(topFacebook.size),
        twitter: digits(topTwitter.share),
        tweets: digits(topTwitter.size),
      });
    case "comments":
      return t("picture.media.comments", { posts: digits(topFacebook.size) });
    case "shares":
      return t("picture.media.shares", {
        articles: digits(corpora.news),
        zh: digits(shares.zh),
        en: digits(shares.en),
      });
    case "tone":
      return t("picture.media.tone", {
        positive: listed(t, "positive", language),
        similar: listed(t, "similar", language),
      });
    case "languages":
      return filters.language === null
        ? t("media.map.none")
        : t("media.map.heading", { language: t(`media.language.${filters.language}`) });
  }
}

function limitWords(t: Words, chart: MediaChart, { filters }: MediaView): string[] {
  switch (chart) {
    case "corpora":
      return [t(`media.scaleNote.${filters.axis}`), t("media.periodsNote")];
    case "posts":
      return [t("mediaPage.section.top.text")];
    case "comments":
      return [t("mediaPage.section.comments.text")];
    case "shares":
      return [t("mediaPage.section.languages.text")];
    case "tone":
      return [t("mediaPage.caveat.words"), t("mediaPage.caveat.translated"), t("mediaPage.caveat.notFound")];
    case "languages":
      return [t("media.map.note")];
  }
}

/** The languages of which the report says one thing, as a sentence lists them. */
function listed(t: Words, direction: keyof typeof TONE_SAID, language: string): string {
  const names = TONE_SAID[direction].map(([code]) => t(`media.language.${code}`));
  return sentenceList(names, language)
    .map(({ text }) => text)
    .join("");
}

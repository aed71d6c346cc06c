import type { Answer } from "@/lib/api/answer";
import { notFound } from "@/lib/api/refusals";
import type { Release } from "@/lib/domain/release";
import type { Locale } from "@/lib/domain/state";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { directionOfWords } from "@/lib/i18n/direction";
import { CHARTS, pageOfChart } from "@/lib/scene/charts";
import type { Words } from "@/lib/words/words";
import { acceptedQuery } from "./acceptedQuery";
import { canDraw } from "./canDraw";
import { chartHeadline } from "./chartHeadline";
import { chartPageOf } from "./chartPages";
import { embedPage, type EmbedSize } from "./embedPage";
import { pictureAddress } from "./pictureAddress";

/**
 * One chart without chrome under the query of a view, for a frame in another page. Values that mean nothing are
 * left out, as on pages. A frame pinned to an earlier data version (`v`) keeps its numbers and says that there are
 * newer ones; one of a version that is not kept shows today's and says so.
 */
export function embedAnswer(
  release: Release,
  {
    view,
    locale,
    asked,
  }: { readonly view: string; readonly locale: Locale; readonly asked: URLSearchParams },
  t: Words,
): Answer {
  const chart = CHARTS.find((one) => one === view);
  if (chart === undefined || !canDraw(release, chart)) {
    return notFound(
      "chart",
      view,
      CHARTS.filter((one) => canDraw(release, one)),
    );
  }
  const { version } = release.dataset;
  const query = acceptedQuery(release, chart, asked);
  const { finding, scope, known } = chartHeadline(release.dataset, { chart, locale, query }, t);
  const picture = (size: EmbedSize) =>
    pictureAddress({ chart, format: "svg", locale, size, scale: 1, lettering: "outlines", query, version });
  const path = chartPageOf(chart).path(locale);
  const language = catalogueOf(locale);
  const html = embedPage(
    {
      chart,
      language,
      direction: directionOfWords(locale),
      title: finding,
      description: [t("picture.kicker", { chart: t(`picture.chart.${chart}`), scope }), ...known].join(" "),
      open: t("embed.open", { page: pageOfChart(chart) }),
      note: noteOn(release, asked.get("v"), t),
    },
    {
      pictures: { narrow: picture("narrow"), "1x1": picture("1x1"), "16x9": picture("16x9") },
      page: query === "" ? path : `${path}?${query}`,
    },
  );
  return {
    status: 200,
    type: "text/html; charset=utf-8",
    body: new TextEncoder().encode(html),
    fileName: null,
  };
}

function noteOn({ dataset, versions }: Release, made: string | null, t: Words): string | null {
  const [newest] = versions;
  const { version } = dataset;
  if (made === null || made === newest) return null;
  return made === version
    ? t("embed.pinned", { made, version: newest! })
    : t("embed.other", { made, version });
}

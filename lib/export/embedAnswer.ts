import type { Answer } from "@/lib/api/answer";
import type { Release } from "@/lib/domain/release";
import type { Locale } from "@/lib/domain/state";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { directionOfWords } from "@/lib/i18n/direction";
import { CHARTS, pageOfChart } from "@/lib/chart/charts";
import { pagePaths } from "@/lib/view/pagePaths";
import type { Words } from "@/lib/words/words";
import { acceptedQuery } from "./acceptedQuery";
import { canDraw } from "./canDraw";
import { chartHeadline } from "./chartHeadline";
import { chartPageOf } from "./chartPages";
import { embedPage, embedRefusal, type EmbedSize } from "./embedPage";
import { missingValues } from "./missingValues";
import { pictureAddress } from "@/lib/view/pictureAddress";

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
  const { version } = release.dataset;
  const chart = CHARTS.find((one) => one === view);
  if (chart === undefined) return refusal(404, t("embed.refused.unknown"), locale, t);
  if (!canDraw(release, chart)) return refusal(404, t("embed.refused.version", { version }), locale, t);
  const query = acceptedQuery(release, chart, asked);
  const [missing] = missingValues(release, chart, new URLSearchParams(query));
  if (missing !== undefined) return refusal(400, t("embed.refused.missing", { key: missing.key }), locale, t);
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
      states: pagePaths.state(locale, ""),
      statements: pagePaths.statement(locale, ""),
    },
  );
  return htmlAnswer(200, html);
}

function htmlAnswer(status: Answer["status"], html: string): Answer {
  return {
    status,
    type: "text/html; charset=utf-8",
    body: new TextEncoder().encode(html),
    fileName: null,
  };
}

/** Readers of the page around see what is said here, so it is said in words. */
function refusal(status: 400 | 404, title: string, locale: Locale, t: Words): Answer {
  const language = catalogueOf(locale);
  const words = {
    language,
    direction: directionOfWords(locale),
    title,
    open: t("embed.open", { page: "dashboard" }),
  };
  return htmlAnswer(status, embedRefusal(words, pagePaths.dashboard(locale)));
}

function noteOn({ dataset, versions }: Release, made: string | null, t: Words): string | null {
  const [newest] = versions;
  const { version } = dataset;
  if (made === null || made === newest) return null;
  return made === version
    ? t("embed.pinned", { made, version: newest! })
    : t("embed.other", { made, version });
}

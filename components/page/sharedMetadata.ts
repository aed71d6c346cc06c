import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { getRelease } from "@/lib/data/providers";
import { LOCALES, type Iso3, type Locale } from "@/lib/domain/state";
import { acceptedQuery } from "@/lib/export/acceptedQuery";
import { chartHeadline } from "@/lib/export/chartHeadline";
import { pictureAddress } from "@/lib/view/pictureAddress";
import type { Chart } from "@/lib/chart/charts";
import { shareMeta } from "@/lib/view/shareMeta";
import type { Words } from "@/lib/words/words";
import { feedLinks } from "./feedLinks";
import { siteOrigin } from "./siteOrigin";

interface Shared {
  readonly locale: Locale;
  readonly path: string;
  /** The picture of the page: a chart under a query, which may hold values that mean nothing. */
  readonly chart: Chart;
  readonly query?: string;
  /** What is shared where it is not the finding of the picture's own view. */
  readonly title?: string;
  readonly description?: string;
  /** The data version the page shows; its newest where none is given. */
  readonly version?: string | null;
  /** The state whose changes the page has a feed of. */
  readonly state?: { readonly iso3: Iso3; readonly name: string };
}

/**
 * Title and description where given, the page's other languages, and its Open Graph and Twitter cards: its picture
 * is drawn by this server, with the picture's finding as alt.
 */
export async function sharedMetadata(shared: Shared): Promise<Metadata> {
  const { locale, path, chart, title, description } = shared;
  const release = getRelease(shared.version);
  const words = await getTranslations({ locale });
  const t: Words = (key, values) => words(key, values);
  const query = acceptedQuery(release, chart, new URLSearchParams(shared.query ?? ""));
  const { finding, known } = chartHeadline(release.dataset, { chart, locale, query }, t);
  const { version } = release.dataset;
  const cards = shareMeta({
    site: await siteOrigin(),
    // A page that says more than its picture has an address of its own, without the picture's query.
    path: title === undefined && query !== "" ? `${path}?${query}` : path,
    siteName: t("site.title"),
    locale,
    title: title ?? finding,
    description: description ?? known.join(" "),
    picture: pictureAddress({
      ...{ chart, locale, query, version },
      ...{ format: "png", size: "16x9", scale: 1, lettering: "outlines" },
    }),
    alt: finding,
  });
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    alternates: {
      languages: Object.fromEntries(
        LOCALES.map((code) => [code, `/${code}${path.slice(`/${locale}`.length)}`]),
      ),
      types: feedLinks(t, shared.state ?? null),
    },
    ...cards,
  };
}

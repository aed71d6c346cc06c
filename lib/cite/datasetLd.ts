import { API_ROOT } from "@/lib/domain/apiRoot";
import { PUBLICATION } from "@/lib/domain/publication";
import type { Release } from "@/lib/domain/release";
import type { Locale } from "@/lib/domain/state";
import { pagePaths } from "@/lib/view/pagePaths";
import { pictureAddress } from "@/lib/view/pictureAddress";
import { citationOf } from "./citation";
import { textCitation } from "./textCitation";

const FORMATS = [
  { path: (table: string) => `/${table}.csv`, media: "text/csv" },
  { path: (table: string) => `/tables/${table}.json`, media: "application/json" },
  { path: (table: string) => `/tables/${table}.parquet`, media: "application/vnd.apache.parquet" },
];

/**
 * What search engines read of a release: a Dataset after schema.org.
 * @param origin the site's address without a slash at its end
 */
export function datasetLd({ dataset, descriptor, tables }: Release, locale: Locale, origin: string) {
  const { statements, version, compiledOn } = dataset;
  const creditText = textCitation(citationOf(dataset, { address: origin + pagePaths.data(locale) }));
  const creator = { "@type": "Organization", name: PUBLICATION.author };
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: PUBLICATION.title,
    description: descriptor.description,
    keywords: descriptor.keywords,
    url: origin + pagePaths.data(locale),
    version,
    datePublished: compiledOn,
    license: PUBLICATION.licenceUrl,
    creator,
    creditText,
    publisher: creator,
    isAccessibleForFree: true,
    temporalCoverage: `${statements[0]!.date}/${statements.at(-1)!.date}`,
    spatialCoverage: { "@type": "Place", name: "World" },
    measurementTechnique: origin + pagePaths.method(locale),
    isBasedOn: sourcesOf(descriptor),
    image: {
      "@type": "ImageObject",
      contentUrl: origin + mapPicture(locale, version),
      license: PUBLICATION.licenceUrl,
      acquireLicensePage: origin + pagePaths.data(locale),
      creator,
      creditText,
    },
    distribution: [
      download(origin, `/${PUBLICATION.name}.zip`, "application/zip"),
      ...tables.flatMap(({ name }) => FORMATS.map(({ path, media }) => download(origin, path(name), media))),
    ],
  };
}

/** The path of the map of the whole record. */
function mapPicture(locale: Locale, version: string): string {
  const drawn = { format: "png", size: "16x9", scale: 2, lettering: "outlines" } as const;
  return pictureAddress({ chart: "map", locale, query: "", version, ...drawn });
}

function download(origin: string, path: string, media: string) {
  return { "@type": "DataDownload", contentUrl: origin + API_ROOT + path, encodingFormat: media };
}

/** The descriptor's sources that have an address of their own. */
function sourcesOf(descriptor: Release["descriptor"]): string[] {
  const sources = descriptor.sources as readonly { readonly path: string }[];
  return sources.map(({ path }) => path).filter((path) => path.startsWith("https://"));
}

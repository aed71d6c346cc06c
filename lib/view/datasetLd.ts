import { API_ROOT } from "@/lib/domain/apiRoot";
import { PUBLICATION } from "@/lib/domain/publication";
import type { Release } from "@/lib/domain/release";
import type { Locale } from "@/lib/domain/state";
import { pagePaths } from "./pagePaths";

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
    publisher: creator,
    isAccessibleForFree: true,
    temporalCoverage: `${statements[0]!.date}/${statements.at(-1)!.date}`,
    spatialCoverage: { "@type": "Place", name: "World" },
    measurementTechnique: origin + pagePaths.method(locale),
    isBasedOn: sourcesOf(descriptor),
    distribution: [
      download(origin, `/${PUBLICATION.name}.zip`, "application/zip"),
      ...tables.flatMap(({ name }) => FORMATS.map(({ path, media }) => download(origin, path(name), media))),
    ],
  };
}

function download(origin: string, path: string, media: string) {
  return { "@type": "DataDownload", contentUrl: origin + API_ROOT + path, encodingFormat: media };
}

/** The descriptor's sources that have an address of their own. */
function sourcesOf(descriptor: Release["descriptor"]): string[] {
  const sources = descriptor.sources as readonly { readonly path: string }[];
  return sources.map(({ path }) => path).filter((path) => path.startsWith("https://"));
}

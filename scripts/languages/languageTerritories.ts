import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { ARTICLE_LANGUAGES, OFFICIAL_STATUSES } from "@/lib/domain/language";
import type { State } from "@/lib/domain/state";

interface TerritoryInfo {
  readonly languagePopulation?: Readonly<Record<string, { readonly _officialStatus?: string }>>;
}

/** Which states have a language of the facts as an official one, read from the installed CLDR. */
export function languageTerritories(states: readonly Pick<State, "iso2" | "iso3">[]) {
  const { version } = readPackage<{ version: string }>("cldr-core/package.json");
  const { supplemental } = readPackage<{
    supplemental: { territoryInfo: Readonly<Record<string, TerritoryInfo>> };
  }>("cldr-core/supplemental/territoryInfo.json");
  const source = `Unicode CLDR ${version}, territoryInfo`;
  return ARTICLE_LANGUAGES.flatMap((language) =>
    states.flatMap(({ iso2, iso3 }) => {
      const status = statusOf(language, supplemental.territoryInfo[iso2]);
      return status === undefined ? [] : [{ language, state: iso3, status, source }];
    }),
  );
}

/** The highest status of a language in a territory; a language may be listed once per script. */
function statusOf(language: string, info: TerritoryInfo | undefined) {
  const listed = Object.entries(info?.languagePopulation ?? {}).filter(
    ([tag]) => tag.split("_")[0] === language,
  );
  return OFFICIAL_STATUSES.find((status) =>
    listed.some(([, { _officialStatus }]) => _officialStatus === status),
  );
}

function readPackage<Content>(file: string): Content {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(file), "utf8")) as Content;
}

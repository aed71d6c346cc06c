import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { stateBrief } from "@/lib/brief/stateBrief";
import { statementBrief } from "@/lib/brief/statementBrief";
import type { Locale } from "@/lib/domain/state";
import type { Scene } from "@/lib/scene/scene";
import { sceneContextOf } from "@/lib/scene/sceneContext";
import { openTypesetter } from "@/lib/typeset/typesetter";
import { dataset, flat, words } from "../scene/pictures";

export const typesetter = await openTypesetter();

interface SourceRow {
  readonly id: string;
  readonly statement: string;
  readonly url: string;
}

/** The table of sources by id, read by itself. */
export const SOURCES: ReadonlyMap<string, SourceRow> = new Map(
  parse<SourceRow>(readFileSync("data/sources.csv"), { columns: true, bom: true }).map((row) => [
    row.id,
    row,
  ]),
);

/** The pages of a state's brief over the published data. */
export function pagesOfState(iso3: string, locale: Locale = "en"): Scene[] {
  const address = `https://example.org/${locale}/states/${iso3}`;
  return stateBrief(dataset, sceneContextOf(dataset, locale, words, typesetter), { iso3, locale, address })!;
}

/** The pages of a statement's brief over the published data. */
export function pagesOfStatement(id: string, locale: Locale = "en"): Scene[] {
  const address = `https://example.org/${locale}/statements/${id}`;
  return statementBrief(dataset, sceneContextOf(dataset, locale, words, typesetter), {
    id,
    locale,
    address,
  })!;
}

/** Where the texts of a brief lead. */
export function leadsTo(pages: readonly Scene[]): Set<string> {
  return new Set(
    pages.flatMap(({ nodes }) =>
      flat(nodes).flatMap((node) => (node.kind === "text" && node.href !== undefined ? [node.href] : [])),
    ),
  );
}

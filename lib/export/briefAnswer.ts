import { badValues } from "@/lib/api/badValues";
import { badQuery, notFound } from "@/lib/api/refusals";
import type { Answer } from "@/lib/api/answer";
import { stateBrief } from "@/lib/brief/stateBrief";
import { statementBrief } from "@/lib/brief/statementBrief";
import type { Dataset } from "@/lib/domain/dataset";
import type { Release } from "@/lib/domain/release";
import { LOCALES, type Locale } from "@/lib/domain/state";
import type { Scene } from "@/lib/scene/scene";
import { sceneContextOf, type SceneContext } from "@/lib/scene/sceneContext";
import { pagePaths } from "@/lib/view/pagePaths";
import type { Words } from "@/lib/words/words";
import { BRIEF_KEYS, BRIEF_KINDS, type BriefKind } from "./briefKinds";
import { drawnOnce } from "./drawingRoom";
import { scenePdf } from "./scenePdf";

interface BriefOf {
  readonly path: (locale: Locale, name: string) => string;
  readonly pages: (dataset: Dataset, context: SceneContext, name: string, address: string) => Scene[] | null;
}

const BRIEFS: Readonly<Record<BriefKind, BriefOf>> = {
  states: {
    path: pagePaths.state,
    pages: (dataset, context, iso3, address) =>
      stateBrief(dataset, context, { iso3, locale: context.model.locale, address }),
  },
  statements: {
    path: pagePaths.statement,
    pages: (dataset, context, id, address) =>
      statementBrief(dataset, context, { id, locale: context.model.locale, address }),
  },
};

/**
 * Answers for one brief, for example `FRA.pdf` of the states. Throws TooBusy where too many are being drawn.
 * @param wordsOf the words of a locale
 * @param site where the site is found, printed on the brief
 */
export async function briefAnswer(
  release: Release,
  kind: BriefKind,
  file: string,
  asked: URLSearchParams,
  wordsOf: (locale: string) => Promise<Words>,
  site: string,
): Promise<Answer> {
  const { dataset } = release;
  const { what, values } = BRIEF_KINDS[kind];
  const { path, pages } = BRIEFS[kind];
  const known = values(release);
  const name = known.find((one) => `${one}.pdf` === file);
  if (name === undefined)
    return notFound(
      what,
      file,
      known.map((one) => `${one}.pdf`),
    );
  const [first, ...more] = badValues(release, asked, BRIEF_KEYS, true);
  if (first !== undefined) return badQuery([first, ...more]);
  const locale = LOCALES.find((one) => one === asked.get("locale")) ?? LOCALES[0];
  const key = JSON.stringify([dataset.version, site, "brief", kind, name, locale]);
  const drawn = await drawnOnce(key, async (typesetter) => {
    const context = sceneContextOf(dataset, locale, await wordsOf(locale), typesetter);
    const address = `${site}${path(locale, name)}`;
    const scenes = pages(dataset, context, name, address)!;
    const { title, description } = scenes[0]!;
    const { compiledOn } = dataset;
    return scenePdf(scenes, typesetter, { title, description, address, compiledOn, licence: "CC BY 4.0" });
  });
  const fileName = `where-states-stand-${name}-${locale}-${dataset.version}.pdf`;
  return { status: 200, type: "application/pdf", body: new Uint8Array(drawn), fileName };
}

import type { Dataset } from "@/lib/domain/dataset";
import type { Locale } from "@/lib/domain/state";
import type { StatementId } from "@/lib/domain/statement";
import { formatDate } from "@/lib/format/formatDate";
import { isolated } from "@/lib/format/isolated";
import type { Scene } from "@/lib/scene/scene";
import { statementDossier, type StatementDossier } from "@/lib/view/statementDossier";
import { statementSentence } from "@/lib/words/statementSentence";
import type { BriefBlock } from "./briefBlock";
import { briefGround } from "./briefGround";
import { briefPages } from "./briefPages";
import { briefRow } from "./briefRow";
import type { BriefSetting } from "./briefSheet";
import { briefSources } from "./briefSources";
import { briefText } from "./briefText";
import { declaredBlocks } from "./declaredBlocks";
import { differenceBlocks } from "./differenceBlocks";
import { nameBlocks } from "./nameBlocks";
import { versionLine } from "./versionLine";

/** Width of the column of names beside values, px. */
const NAMES = 190;

/**
 * One statement on A4: what, when and where it was, who read it, named of declared, the names, what changed since
 * the one before, and its sources. Null for an id the record does not have.
 * @param address of the statement's page on the web
 */
export function statementBrief(
  dataset: Dataset,
  setting: BriefSetting,
  { id, locale, address }: { readonly id: StatementId; readonly locale: Locale; readonly address: string },
): Scene[] | null {
  const dossier = statementDossier(dataset, locale, id);
  if (dossier === null) return null;
  const { t, model } = setting;
  const { statement } = dossier;
  const { date, forum, session, side, title, notes, status } = statement;
  const lead = statementSentence(t, dossier, model.language);
  const kicker = t("brief.kicker", {
    date: formatDate(date, model.language),
    forum,
    session,
    side: side ?? "vote",
  });
  const blocks = [
    ...briefText(setting, "kicker", kicker),
    ...briefText(setting, "title", title),
    ...(status === "reported"
      ? [
          ...briefText(setting, "subheading", t("statement.secondHand.heading")),
          ...briefText(setting, "body", t("statement.secondHand.meaning")),
        ]
      : []),
    ...briefText(setting, "lead", lead),
    ...factBlocks(setting, dossier),
    ...declaredBlocks(setting, dossier),
    ...nameBlocks(setting, dataset, dossier),
    ...differenceBlocks(setting, dossier),
    ...contradictionBlocks(setting, dossier),
    ...briefText(setting, "heading", t("statement.source.heading", { count: dossier.sources.length })),
    ...briefSources(setting, dossier.sources, { numbered: true }),
    ...briefText(setting, "subheading", t("statement.source.notes")),
    ...briefText(setting, "note", notes),
    ...briefGround(setting, address),
  ];
  return briefPages(setting, blocks, {
    title,
    description: `${kicker}. ${lead}`,
    address,
    version: versionLine(setting),
  });
}

/** Who led it, its document, its status and how sure it is. */
function factBlocks(
  setting: BriefSetting,
  { statement, lead, sponsors, symbolSource, sources }: StatementDossier,
) {
  const { t } = setting;
  const fact = (name: string, text: string, href?: string) =>
    briefRow(setting, [
      { text: name, kind: "note", offset: 0 },
      {
        text,
        kind: href === undefined ? "body" : "source",
        offset: NAMES,
        ...(href !== undefined && { href }),
      },
    ]);
  const words = (key: string, values?: Record<string, number>) => t(`statement.fact.${key}`, values);
  const symbol = symbolSource === null ? undefined : sources[symbolSource - 1]!.url;
  return [
    ...briefText(setting, "heading", t("brief.facts")),
    fact(words(statement.kind === "recorded_vote" ? "introduced" : "lead"), lead?.name ?? words("noLead")),
    ...(sponsors.length === 0
      ? []
      : [
          fact(
            words("sponsors", { count: sponsors.length }),
            sponsors.map(({ name }) => isolated(name)).join(", "),
          ),
        ]),
    fact(
      words("document"),
      statement.symbol ?? words("noSymbol"),
      statement.symbol === null ? undefined : symbol,
    ),
    fact(words("status"), t(`statement.level.${statement.status}`)),
    fact(words("confidence"), t(`statement.level.${statement.confidence}`)),
  ];
}

/** Where sources contradict each other, in the words of the record's notes. */
function contradictionBlocks(
  setting: BriefSetting,
  { contradictions, statement }: StatementDossier,
): BriefBlock[] {
  const { t, model } = setting;
  if (contradictions.length === 0) return [];
  const nameOf = (iso3: string) =>
    model.names[model.record.states.findIndex((state) => state.iso3 === iso3)]!;
  return [
    ...briefText(setting, "heading", t("statement.contradiction.heading")),
    ...contradictions.flatMap(({ kind, state, note, sources }) => {
      const what = t(`statement.contradiction.kind.${kind}`);
      const steps = note === statement.notes ? t("statement.contradiction.steps") : note;
      return [
        ...briefText(
          setting,
          "subheading",
          state === null ? what : t("brief.about", { name: isolated(nameOf(state)), what }),
        ),
        ...(steps === null ? [] : briefText(setting, "body", steps, { before: 1 })),
        ...briefSources(setting, sources),
      ];
    }),
  ];
}

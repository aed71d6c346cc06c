import { whatOf } from "@/lib/domain/whatOf";
import { formatDate } from "@/lib/format/formatDate";
import type { StateAct } from "@/lib/view/stateActs";
import type { StateDossier } from "@/lib/view/stateDossier";
import type { StateRecordEntry } from "@/lib/view/stateRecord";
import { actWords } from "@/lib/words/actWords";
import { changedWords } from "@/lib/words/changedWords";
import { namedOfWords } from "@/lib/words/namedOfWords";
import type { BriefBlock } from "./briefBlock";
import { briefRow } from "./briefRow";
import type { BriefSetting } from "./briefSheet";
import { briefSources } from "./briefSources";
import { briefText } from "./briefText";

/** Where the columns begin, px: the day, what the state did, and on what. */
const COLUMNS = { date: 0, act: 78, what: 172 } as const;

/** What the state did on every statement, by date, with the sources of each entry; then where sources disagree. */
export function stateRecordBlocks(setting: BriefSetting, dossier: StateDossier): BriefBlock[] {
  const { t } = setting;
  return [
    ...briefText(setting, "heading", t("stateViews.list.heading")),
    ...briefText(setting, "note", t("brief.recordGuide")).map((block) => ({ ...block, keep: true })),
    ...dossier.acts.flatMap((act) => actBlocks(setting, dossier, act)),
    ...contradictionBlocks(setting, dossier),
  ];
}

function actBlocks(setting: BriefSetting, dossier: StateDossier, stateAct: StateAct): BriefBlock[] {
  const { t, model } = setting;
  const { statement } = stateAct;
  const { id, date, topics, counted, lead } = statement;
  const entry = dossier.entries.get(id);
  const sponsored = dossier.sponsored.get(id);
  const facts = [
    whereOf(setting, statement),
    ...(topics.includes("xinjiang") ? [] : [t("brief.notXinjiang", { topic: topics.join("_") })]),
    namedOfWords(t, statement),
    ...(counted ? [] : [t("record.notCounted")]),
    ...(lead === dossier.iso3 ? [t("statePage.row.lead")] : []),
    ...(sponsored === undefined ? [] : [t("statePage.row.sponsor")]),
  ];
  const sources = [...(entry?.sources ?? []), ...(sponsored?.sources ?? [])];
  const unique = sources.filter((source, i) => sources.findIndex(({ url }) => url === source.url) === i);
  const place = { offset: COLUMNS.what };
  const below = [
    ...(entry === undefined ? [] : entryLines(setting, entry)).flatMap((line) =>
      briefText(setting, "note", line, { ...place, before: 1 }),
    ),
    ...briefSources(setting, unique, place),
  ];
  return [
    briefRow(
      setting,
      [
        { text: formatDate(date, model.language, "short"), kind: "body", offset: COLUMNS.date },
        { text: actWords(t, stateAct), kind: "strong", offset: COLUMNS.act },
        { text: facts.join(" · "), kind: "body", offset: COLUMNS.what },
      ],
      below.length > 0,
      7,
    ),
    ...below,
  ];
}

/** The day of a later change, how sure the entry is, and its note. */
function entryLines({ t, model }: BriefSetting, entry: StateRecordEntry): string[] {
  const { note, confidence, statement } = entry;
  const level = t("receipt.confidence", { level: confidence ?? statement.confidence });
  return [changedWords(t, entry, model.language), level, note].filter((line) => line !== null);
}

function contradictionBlocks(
  setting: BriefSetting,
  { contradictions, acts, model }: StateDossier,
): BriefBlock[] {
  const { t } = setting;
  if (contradictions.length === 0) return [];
  return [
    ...briefText(setting, "heading", t("statePage.disagreements.heading")),
    ...contradictions.flatMap(({ statement: id, kind, note, sources }) => {
      const { act, statement } = acts.find((other) => other.statement.id === id)!;
      const where = t("statePage.disagreements.where", {
        date: formatDate(statement.date, model.language),
        what: whereOf(setting, statement),
      });
      return [
        ...briefText(setting, "subheading", t(`statePage.disagreements.kind.${kind}`)),
        ...[where, note, t("statePage.disagreements.record", { act: t(`stateViews.act.${act}`) })]
          .filter((line) => line !== null)
          .flatMap((line) => briefText(setting, "body", line, { before: 1 })),
        ...briefSources(setting, sources),
      ];
    }),
  ];
}

function whereOf({ t }: BriefSetting, statement: StateAct["statement"]): string {
  const { forum, session } = statement;
  return t("stateViews.what", { what: whatOf(statement), forum, session });
}

import type { Dataset } from "@/lib/domain/dataset";
import { DEFAULT_FILTERS } from "@/lib/domain/filters";
import type { Iso3, Locale } from "@/lib/domain/state";
import { standingInk } from "@/lib/scene/inks";
import { legendRows } from "@/lib/scene/legend";
import type { Scene } from "@/lib/scene/scene";
import { shareBar } from "@/lib/scene/shareBar";
import { stripScene } from "@/lib/scene/stripScene";
import { compileRecord } from "@/lib/stats/compileRecord";
import { stateDossier, type StateDossier } from "@/lib/view/stateDossier";
import { stateLead } from "@/lib/view/stateLead";
import { stateView, type StateView } from "@/lib/view/stateView";
import { membershipWords } from "@/lib/words/membershipWords";
import { peerWords } from "@/lib/words/peerWords";
import { standingGround, standingMeaning } from "@/lib/words/standingMeaning";
import type { BriefBlock } from "./briefBlock";
import { briefDrawing } from "./briefDrawing";
import { briefGround } from "./briefGround";
import { briefPages } from "./briefPages";
import { briefRow } from "./briefRow";
import { MEASURE, SHEET, type BriefSetting } from "./briefSheet";
import { briefText } from "./briefText";
import { stateRecordBlocks } from "./stateRecordBlocks";
import { stripKey } from "./stripKey";
import { versionLine } from "./versionLine";

/** Width of the column of names beside values, px. */
const NAMES = 190;

/**
 * One state on A4: what the record says of it, what it belongs to, its every statement, its dated record with
 * sources, and its peers. Null for a code that is none of the dataset's states.
 * @param address of the state's page on the web
 */
export function stateBrief(
  dataset: Dataset,
  setting: BriefSetting,
  { iso3, locale, address }: { readonly iso3: Iso3; readonly locale: Locale; readonly address: string },
): Scene[] | null {
  const dossier = stateDossier(dataset, locale, iso3);
  if (dossier === null) return null;
  const { t } = setting;
  const { name, model, state } = dossier;
  const compiled = compileRecord(model.record);
  const view = stateView(compiled, compiled.stateIndex.get(iso3)!, DEFAULT_FILTERS);
  const lead = stateLead({ iso3, name, language: model.language }, view.findings, DEFAULT_FILTERS)
    .map(({ key, values }) => t(`stateViews.lead.${key}`, values))
    .join(" ");
  const title = t("statePage.title", { name });
  const blocks = [
    ...briefText(setting, "kicker", t("statePage.kicker", { status: state.status })),
    ...briefText(setting, "title", title),
    ...briefText(setting, "lead", lead),
    ...standingBlocks(setting, view),
    ...membershipBlocks(setting, dossier),
    ...stripBlocks(setting, view),
    ...stateRecordBlocks(setting, dossier),
    ...peerBlocks(setting, view, name),
    ...briefGround(setting, address),
  ];
  return briefPages(setting, blocks, { title, description: lead, address, version: versionLine(setting) });
}

function standingBlocks(setting: BriefSetting, view: StateView): BriefBlock[] {
  const { t, model } = setting;
  const { rules } = view;
  const { set } = standingGround(model.record, view);
  return [
    ...briefText(setting, "heading", t("stateViews.rules.heading")),
    ...rules.map(({ rule, standing }) =>
      briefRow(setting, [
        { text: t(`filters.rule.${rule}`), kind: "note", offset: 0 },
        {
          text: t("brief.standing", {
            name: t(`standings.name.${standing}`),
            meaning: standingMeaning(t, standing, { rule, set }),
          }),
          kind: "body",
          offset: NAMES,
        },
      ]),
    ),
  ];
}

function membershipBlocks(setting: BriefSetting, { state, terms, model }: StateDossier): BriefBlock[] {
  const { t } = setting;
  return [
    ...briefText(setting, "heading", t("statePage.memberships.heading")),
    ...membershipWords(t, state, terms, model.language).flatMap(({ name, facts }) =>
      facts.map(({ text, more, note }, i) => {
        const value = [text, more, note].filter((part) => part !== null).join(" · ");
        return briefRow(setting, [
          { text: i === 0 ? name : "", kind: "note", offset: 0 },
          { text: value, kind: "body", offset: NAMES },
        ]);
      }),
    ),
  ];
}

function stripBlocks(setting: BriefSetting, { acts }: StateView): BriefBlock[] {
  const { t } = setting;
  const key = stripKey(setting, acts);
  return [
    ...briefText(setting, "heading", t("stateViews.strip.heading")),
    ...briefText(setting, "note", t("stateViews.strip.guide")).map((block) => ({ ...block, keep: true })),
    briefDrawing(118, (box) => stripScene(acts, box, SHEET.text), { keep: true }),
    briefDrawing(key.height, () => key.nodes, { before: 6 }),
  ];
}

function peerBlocks(
  setting: BriefSetting,
  { peers, standing, selected }: StateView,
  name: string,
): BriefBlock[] {
  const { t, typesetter, direction } = setting;
  return [
    ...briefText(setting, "heading", t("stateViews.peers.heading")),
    ...briefText(setting, "note", t("brief.peersGuide")).map((block) => ({ ...block, keep: true })),
    ...peers.flatMap((group): BriefBlock[] => {
      const { sides, same } = peerWords(t, group, { name, standing, statements: selected.length });
      const parts = group.parts.map((part) => ({
        ...standingInk(part.standing),
        count: part.states.length,
        words: t("stateViews.peers.part", {
          standing: t(`standings.name.${part.standing}`),
          count: part.states.length,
          size: group.size,
        }),
      }));
      const box = { x: SHEET.side, y: 0, width: MEASURE };
      const key = legendRows(typesetter, parts, box, SHEET.text * 0.92, direction);
      const said = group.member ? [sides, same] : [t("stateViews.peers.outsider", { name }), sides, same];
      return [
        ...briefText(setting, "subheading", t(`stateViews.peers.group.${group.group}`)),
        ...briefText(setting, "body", said.join(" ")).map((block) => ({ ...block, keep: true })),
        briefDrawing(16, (room) => shareBar(parts, room, direction), { keep: true }),
        briefDrawing(key.height, () => key.nodes, { before: 4 }),
      ];
    }),
  ];
}

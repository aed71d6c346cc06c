import { activeClauses } from "@/lib/filters/clauses";
import { formatDate } from "@/lib/format/formatDate";
import { mapMarks, type MapMark } from "@/lib/view/mapMarks";
import { clauseWords } from "@/lib/words/clauseWords";
import { headlineWords } from "@/lib/words/headlineWords";
import { barsScene } from "./barsScene";
import { groupRows } from "./groupRows";
import { MUTED, standingInk } from "./inks";
import type { LegendItem } from "./legend";
import { mapScene } from "./mapScene";
import type { PictureContext } from "./pictureContext";
import { pictureFrame, type PicturePart, type PictureWords } from "./pictureFrame";
import type { PictureSize } from "./pictureSizes";
import type { Box, Scene, SceneNode } from "./scene";
import { seatsScene } from "./seatsScene";
import { standingRows } from "./standingRows";
import { tilesScene } from "./tilesScene";
import { timelineScene } from "./timelineScene";

/** The charts of the dashboard a picture can be had of. */
export const DASHBOARD_PICTURES = ["map", "tiles", "seats", "timeline", "groups", "standings"] as const;

export type DashboardPicture = (typeof DASHBOARD_PICTURES)[number];

/**
 * Draws one chart of the dashboard under its filters, framed with all it needs to be printed by itself.
 * @param address where the view is found on the web, with its filters
 */
export function dashboardPicture(
  context: PictureContext,
  chart: DashboardPicture,
  size: PictureSize,
  address: string,
): Scene {
  return pictureFrame(
    context.typesetter,
    size,
    pictureWords(context, chart, address),
    partOf(context, chart),
  );
}

function partOf(context: PictureContext, chart: DashboardPicture): PicturePart {
  const { model, view, typesetter, direction } = context;
  const marks = mapMarks(model.record, model.names, view);
  const legend = standingLegend(context);
  const rows = (list: ReturnType<typeof standingRows>, most: number, box: Box, text: number) =>
    barsScene(typesetter, list, most, box, text, direction);
  switch (chart) {
    case "map":
      return { legend, draw: (box, text) => mapWithMore(context, marks, box, text) };
    case "tiles":
      return { legend, draw: (box, text) => tilesScene(context, marks, box, text) };
    case "seats":
      return { legend, draw: (box, text) => seatsScene(context, marks, box, text) };
    case "timeline":
      return { legend: timelineLegend(context), draw: (box, text) => timelineScene(context, box, text) };
    case "groups": {
      const most = Math.max(...view.groups.map((bar) => bar.size));
      return { legend, draw: (box, text) => rows(groupRows(context), most, box, text) };
    }
    case "standings":
      return {
        legend: [],
        draw: (box, text) => rows(standingRows(context), model.record.states.length, box, text),
      };
  }
}

/** The map, and where a tall picture leaves room below it, the regional groups as bars and the statements by date. */
function mapWithMore(
  context: PictureContext,
  marks: readonly MapMark[],
  box: Box,
  text: number,
): SceneNode[] {
  const { typesetter, direction, view } = context;
  const map = mapScene(context, marks, box);
  const top = box.y + map.height + text * 1.5;
  const left = box.y + box.height - top;
  if (left < text * 9) {
    const lower = Math.max(0, (box.height - map.height) / 2);
    return [{ kind: "group", x: 0, y: lower, children: map.nodes }];
  }
  const regions = view.groups.filter(({ clause }) => clause === "region");
  const most = Math.max(...regions.map((bar) => bar.size));
  const rows = groupRows(context).slice(0, regions.length);
  const bars = Math.min(left, rows.length * text * 2.6);
  const below = top + bars + text * 1.5;
  const rest = box.y + box.height - below;
  return [
    ...map.nodes,
    ...barsScene(typesetter, rows, most, { ...box, y: top, height: bars }, text, direction),
    ...(rest < text * 16 ? [] : timelineScene(context, { ...box, y: below, height: rest }, text)),
  ];
}

function standingLegend({ t, view, model }: PictureContext): LegendItem[] {
  const total = model.record.states.length;
  const { standing: chosen } = view.filters;
  return view.standings
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) => ({
      ...standingInk(standing),
      ...(chosen.length > 0 && !chosen.includes(standing) && { opacity: MUTED }),
      words: `${t(`standings.name.${standing}`)} ${t("standings.count", { count, total })}`,
    }));
}

function timelineLegend({ t }: PictureContext): LegendItem[] {
  const { fill } = standingInk("critical");
  const { fill: other } = standingInk("supportive");
  const hue = fill as string;
  return [
    { fill, words: `${t("timeline.lane.critical")}: ${t("timeline.key.named")}` },
    { fill: other, words: `${t("timeline.lane.supportive")}: ${t("timeline.key.named")}` },
    {
      fill: { texture: "hatched", hue },
      stroke: { colour: hue, width: 1 },
      words: t("timeline.key.unpublished"),
    },
  ];
}

function pictureWords(context: PictureContext, chart: DashboardPicture, address: string): PictureWords {
  const { t, model, view, direction } = context;
  const { scope, finding, known } = headlineWords(t, model, view);
  const clauses = activeClauses(view.filters).map((clause) =>
    t(`chips.clause.${clause.key}`, { value: clauseWords(t, model, clause) }),
  );
  const { version, compiledOn, language } = model;
  return {
    kicker: t("picture.kicker", { chart: t(`picture.chart.${chart}`), scope }),
    title: finding,
    known: known.join(" "),
    filters: t("picture.filters", { count: clauses.length, clauses: clauses.join("; ") }),
    foot: [
      t("picture.rule", { rule: view.filters.rule }),
      t("picture.sources"),
      t("picture.boundaries"),
      t("picture.licence"),
      t("picture.version", { version, date: formatDate(compiledOn, language) }),
      address,
    ],
    language,
    direction,
  };
}

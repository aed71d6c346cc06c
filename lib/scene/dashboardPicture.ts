import { mapMarks, type MapMark } from "@/lib/view/mapMarks";
import { dashboardHeadline } from "@/lib/words/dashboardHeadline";
import { filterWords } from "@/lib/words/filterWords";
import { seatsWords } from "@/lib/words/seatsWords";
import type { ChartOf } from "@/lib/chart/charts";
import { barsScene, type BarRow } from "./barsScene";
import { groupRows } from "./groupRows";
import { ledgerHeight } from "./ledgerLayout";
import { ledgerScene } from "./ledgerScene";
import { legendRows } from "./legend";
import { mapScene } from "./mapScene";
import type { PictureContext } from "./pictureContext";
import { pictureFrame, type PicturePart, type PictureWords } from "./pictureFrame";
import { filtersLine, pictureFoot } from "./pictureFoot";
import type { PictureSize } from "@/lib/chart/pictureSizes";
import type { Box, Scene, SceneNode } from "./scene";
import { seatsScene } from "./seatsScene";
import { seatsLegend, standingLegend, ungroupedLegend } from "./standingLegend";
import { standingRows } from "./standingRows";
import { tilesHeight, tilesScene } from "./tilesScene";
import { ledgerLegend, timelineLegend } from "./timelineLegend";
import { timelineScene } from "./timelineScene";

/**
 * Draws one chart of the dashboard under its filters, framed with all it needs to be printed by itself.
 * @param address where the view is found on the web, with its filters
 */
export function dashboardPicture(
  context: PictureContext,
  chart: ChartOf<"dashboard">,
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

function partOf(context: PictureContext, chart: ChartOf<"dashboard">): PicturePart {
  const { model, view, typesetter, direction } = context;
  const marks = mapMarks(model.record, model.names, view);
  const legend = standingLegend(context);
  const rows = (list: readonly BarRow[], full: number, box: Box, text: number) =>
    barsScene(typesetter, list, box, text, direction, { full });
  switch (chart) {
    case "map":
      return { legend, beside: true, draw: (box, text) => mapWithMore(context, marks, box, text) };
    case "tiles":
      return {
        legend,
        draw: (box, text) => tilesScene(context, marks, box, text),
        needs: (width, text) => tilesHeight(context, marks, width, text),
      };
    case "seats":
      return {
        legend: context.chamber === null ? [] : seatsLegend(context, marks, context.chamber),
        beside: true,
        draw: (box, text) => seatsScene(context, marks, box, text),
      };
    case "timeline":
      return { legend: timelineLegend(context), draw: (box, text) => timelineScene(context, box, text) };
    case "groups":
      return {
        legend: [...legend, ...ungroupedLegend(context)],
        draw: (box, text) => rows(groupRows(context), largestOf(view.groups), box, text),
      };
    case "standings":
      return {
        legend: [],
        draw: (box, text) => rows(standingRows(context), model.record.states.length, box, text),
      };
    case "ledger":
      return {
        legend: ledgerLegend(context),
        draw: (box, text) => ledgerScene(context, box, text),
        needs: (width, text) => ledgerHeight(context, width, text),
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
  const map = mapScene(context, marks, box, text);
  const top = box.y + map.height + text * 1.5;
  const others = legendRows(typesetter, ungroupedLegend(context), { ...box, y: 0 }, text * 0.9, direction);
  const left = box.y + box.height - top - others.height;
  if (left < text * 9) {
    const lower = Math.max(0, (box.height - map.height) / 2);
    return [{ kind: "group", x: 0, y: lower, children: map.nodes }];
  }
  const regions = view.groups.filter(({ clause }) => clause === "region");
  const rows = groupRows(context).slice(0, regions.length);
  const dense = rows.length * text * 2.6;
  // Room for the statements by date too, or all of it for the bars.
  const both = left - dense - text * 1.5 >= text * 16;
  const bars = both ? dense : Math.min(left, rows.length * text * 5);
  const end = top + bars + others.height;
  const below = end + text * 1.5;
  const key = legendRows(
    typesetter,
    timelineLegend(context),
    { ...box, y: box.y + box.height },
    text * 0.9,
    direction,
  );
  const rest = box.y + box.height - below - key.height - text * 0.5;
  return [
    ...map.nodes,
    ...barsScene(typesetter, rows, { ...box, y: top, height: bars }, text, direction, {
      full: largestOf(regions),
    }),
    { kind: "group", x: 0, y: end - others.height, children: others.nodes },
    ...(!both
      ? []
      : [
          ...timelineScene(context, { ...box, y: below, height: rest }, text),
          { kind: "group" as const, x: 0, y: -key.height, children: key.nodes },
        ]),
  ];
}

/** The members of the largest group: whatever the filters, the longest bar there can be. */
function largestOf(groups: PictureContext["view"]["groups"]): number {
  return Math.max(...groups.map(({ size }) => size));
}

function pictureWords(context: PictureContext, chart: ChartOf<"dashboard">, address: string): PictureWords {
  const { t, model, view, timeline, chamber, direction } = context;
  const { scope, finding, known } = dashboardHeadline(t, chart, {
    model,
    view,
    marks: timeline.marks,
    chamber,
  });
  return {
    kicker: t("picture.kicker", { chart: t(`picture.chart.${chart}`), scope }),
    title: finding,
    known: known.join(" "),
    ...(chart === "seats" && chamber !== null && { caption: seatsWords(t, model, view, chamber) }),
    filters: filtersLine(t, filterWords(t, model, view.filters)),
    foot: pictureFoot(t, model, { rule: view.filters.rule, address, hasMap: chart === "map" }),
    language: model.language,
    direction,
  };
}

import { STANDINGS } from "@/lib/domain/standing";
import { activeClauses, type Clause } from "@/lib/filters/clauses";
import { DEFAULT_COMPARE_FILTERS, type CompareFilters } from "@/lib/filters/compareFilters";
import { movementSlug } from "@/lib/filters/movementSlug";
import { changeMarks } from "@/lib/view/changeMarks";
import { clauseWords } from "@/lib/words/clauseWords";
import { compareClauseWords } from "@/lib/words/compareClauseWords";
import { councilHeadline } from "@/lib/words/councilHeadline";
import { movedWords } from "@/lib/words/movedWords";
import { chamberScene } from "./chamberScene";
import type { ChartOf } from "@/lib/chart/charts";
import type { ComparePictureContext } from "./comparePictureContext";
import { councilScene, councilStandings } from "./councilScene";
import { flowScene } from "./flowScene";
import { movementInk, MUTED, standingInk } from "./inks";
import type { LegendItem } from "./legend";
import { mapScene } from "./mapScene";
import { filtersLine, pictureFoot } from "./pictureFoot";
import { pictureFrame, type PicturePart, type PictureWords } from "./pictureFrame";
import type { PictureSize } from "@/lib/chart/pictureSizes";
import type { Box, Scene, SceneNode } from "./scene";

type CompareChart = ChartOf<"compare">;

/** Clauses that change nothing on a chart; its picture does not name them. */
const IDLE: Readonly<Record<CompareChart, readonly string[]>> = {
  movement: ["statement"],
  flow: ["statement"],
  council: ["statement", "from", "was", "movement"],
};

/**
 * Draws one chart of the comparison under its filters, framed with all it needs to be printed by itself.
 * @param address where the view is found on the web, with its filters
 */
export function comparePicture(
  context: ComparePictureContext,
  chart: CompareChart,
  size: PictureSize,
  address: string,
): Scene {
  const words = wordsOf(context, chart, address);
  return pictureFrame(context.typesetter, size, words, partOf(context, chart));
}

function partOf(context: ComparePictureContext, chart: CompareChart): PicturePart {
  switch (chart) {
    case "movement":
      return {
        legend: movementLegend(context),
        beside: true,
        draw: (box, text) => movementScene(context, box, text),
      };
    case "flow":
      return { legend: [], draw: (box, text) => flowScene(context, box, text) };
    case "council":
      return {
        legend: councilLegend(context),
        beside: true,
        draw: (box, text) => balanceScene(context, box, text),
      };
  }
}

/** The map of movement, and where a tall picture leaves room below it, from where to where states went. */
function movementScene(context: ComparePictureContext, box: Box, text: number): SceneNode[] {
  const map = mapScene(context, changeMarks(context.model, context.moved), box, text);
  const top = box.y + map.height + text * 2;
  const left = box.y + box.height - top;
  if (left >= text * 12) return [...map.nodes, ...flowScene(context, { ...box, y: top, height: left }, text)];
  return [{ kind: "group", x: 0, y: Math.max(0, (box.height - map.height) / 2), children: map.nodes }];
}

/** The balance, and where a tall picture leaves room above it, the members of the chosen day. */
function balanceScene(context: ComparePictureContext, box: Box, text: number): SceneNode[] {
  if (box.height < box.width * 0.9) return councilScene(context, box, text);
  const seats = Math.min(box.width * 0.5, box.height * 0.45);
  const top = box.y + seats + text * 1.5;
  return [
    ...chamberScene(context, { ...box, height: seats }, text),
    ...councilScene(context, { ...box, y: top, height: box.y + box.height - top }, text),
  ];
}

function movementLegend({ t, moved }: ComparePictureContext): LegendItem[] {
  const total = moved.counts.reduce((sum, { count }) => sum + count, 0);
  const chosen = moved.filters.movement;
  return moved.counts
    .filter(({ count }) => count > 0)
    .map(({ movement, count }) => {
      const slug = movementSlug(movement);
      return {
        ...movementInk(movement),
        ...(chosen.length > 0 && !chosen.includes(slug) && { opacity: MUTED }),
        words: `${t(`moved.movement.name.${slug}`)} ${t("moved.movement.count", { count, total })}`,
      };
    });
}

function councilLegend({ t, council, filters }: ComparePictureContext): LegendItem[] {
  const { counts, counted } = council;
  if (counts === null) return [];
  return councilStandings(council)
    .map((standing) => ({ standing, count: counts[STANDINGS.indexOf(standing)]! }))
    .map(({ standing, count }) => ({
      ...standingInk(standing),
      ...(filters.standing.length > 0 && !filters.standing.includes(standing) && { opacity: MUTED }),
      words: `${t(`standings.name.${standing}`)} ${t("standings.count", { count, total: counted })}`,
    }));
}

function wordsOf(context: ComparePictureContext, chart: CompareChart, address: string): PictureWords {
  const { t, model, moved, council, filters, direction } = context;
  const clauses = activeClauses(filters, DEFAULT_COMPARE_FILTERS)
    .filter(({ key }) => !IDLE[chart].includes(key))
    .map((clause) =>
      chart === "council" ? councilClause(context, clause) : compareClauseWords(t, model, clause, filters),
    );
  const { scope, finding, known } =
    chart === "council" ? councilHeadline(t, model, council, filters) : movedWords(t, model, moved);
  return {
    kicker: t("picture.kicker", { chart: t(`picture.chart.${chart}`), scope }),
    title: finding,
    known: known.join(" "),
    filters: filtersLine(t, clauses),
    foot: pictureFoot(t, model, { rule: filters.rule, address, hasMap: chart === "movement" }),
    language: model.language,
    direction,
  };
}

/** The Council has one date, and its standings are those of that day. */
function councilClause(
  { t, model, filters }: ComparePictureContext,
  { key, value }: Clause<CompareFilters>,
): string {
  const words = () => clauseWords(t, model, { key: key as Clause["key"], value }, filters);
  return key === "to" ? t("picture.day", { date: words() }) : t(`chips.clause.${key}`, { value: words() });
}

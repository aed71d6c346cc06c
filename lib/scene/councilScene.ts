import { dayPercent } from "@/lib/chart/stackedSteps";
import { STANDINGS, type Standing } from "@/lib/domain/standing";
import { formatDate } from "@/lib/format/formatDate";
import { COUNCIL_SEATS } from "@/lib/stats/councilPeriods";
import { councilChart } from "@/lib/view/councilChart";
import type { ComparePictureContext } from "./comparePictureContext";
import { INKS, MUTED, standingInk } from "./inks";
import type { Box, SceneNode, TextNode } from "./scene";

type Context = Pick<
  ComparePictureContext,
  "t" | "typesetter" | "direction" | "model" | "council" | "filters"
>;

interface Field {
  readonly plot: Box;
  readonly text: number;
  readonly placeOf: (date: string) => number;
  readonly heightOf: (members: number) => number;
}

/** The standings its chart shows on any day: its legend names them all. */
export function councilStandings({ steps }: Context["council"]): Standing[] {
  return STANDINGS.filter((_, layer) => steps.some(({ counts }) => (counts?.[layer] ?? 0) > 0));
}

const LEVELS = [0, 10, 20, 30, 40, COUNCIL_SEATS];

/** The Council's members by standing, from its first day on, as stacked steps with the chosen day marked. */
export function councilScene(context: Context, box: Box, text: number): SceneNode[] {
  const { council } = context;
  const { until } = council;
  const start = firstDay(council);
  const plot = {
    x: box.x + text * 2,
    y: box.y + text * 3.4,
    width: box.width - text * 2,
    height: box.height - text * 5.2,
  };
  const field: Field = {
    plot,
    text,
    placeOf: (date) => plot.x + (plot.width * dayPercent(start, until, date)) / 100,
    heightOf: (members) => (plot.height * members) / COUNCIL_SEATS,
  };
  return [
    ...STANDINGS.flatMap((standing, layer) => layerNodes(context, standing, layer, field)),
    ...axisNodes(context, field),
    ...blankNodes(context, field),
    ...dayNodes(context, field),
  ];
}

/** From the year of the first statement on, unless the chosen day lies before. */
function firstDay({ steps, until, date }: Context["council"]): string {
  const stated = steps.find(({ counts }) => counts !== null)?.date ?? until;
  const newYear = `${stated.slice(0, 4)}-01-01`;
  const start = steps[0]?.date ?? until;
  return date < newYear || newYear < start ? start : newYear;
}

function axisNodes({ council, filters }: Context, { plot, text, placeOf, heightOf }: Field): SceneNode[] {
  const label = (x: number, y: number, align: TextNode["align"], words: string): SceneNode => ({
    kind: "text",
    x,
    y,
    align,
    text: words,
    style: { family: "sans", weight: 400, size: text * 0.85 },
    direction: "ltr",
    fill: INKS.soft,
  });
  const levels = LEVELS.flatMap((level): SceneNode[] => {
    const y = plot.y + plot.height - heightOf(level);
    return [
      // Over the data, so that it is read there too.
      { kind: "rect", x: plot.x, y: y - 0.4, width: plot.width, height: 0.8, fill: INKS.ink, opacity: 0.16 },
      label(plot.x - text * 0.4, y + text * 0.3, "right", String(level)),
    ];
  });
  const years = councilChart(council.steps, council.until, filters.standing).years.filter(
    ({ year }) => year % 2 === 0 && placeOf(`${year}-01-01`) > plot.x,
  );
  return [
    ...levels,
    ...years.map(({ year }) =>
      label(placeOf(`${year}-01-01`), plot.y + plot.height + text * 1.3, "center", String(year)),
    ),
  ];
}

/** One standing's part of every step, as one shape. */
function layerNodes(
  { council, filters }: Context,
  standing: Standing,
  layer: number,
  { plot, placeOf, heightOf }: Field,
): SceneNode[] {
  const { steps, until } = council;
  const runs: Step[][] = [];
  let run: Step[] = [];
  steps.forEach(({ date, counts }, i) => {
    const count = counts?.[layer] ?? 0;
    if (count === 0) {
      run = [];
      return;
    }
    const below = counts!.slice(0, layer).reduce((sum, value) => sum + value, 0);
    if (run.length === 0) runs.push(run);
    run.push({
      from: rounded(placeOf(date)),
      to: rounded(placeOf(steps[i + 1]?.date ?? until)),
      low: rounded(plot.y + plot.height - heightOf(below)),
      high: rounded(plot.y + plot.height - heightOf(below + count)),
    });
  });
  const d = runs.map(outlineOf).join("");
  if (d === "") return [];
  const muted = filters.standing.length > 0 && !filters.standing.includes(standing);
  const { fill } = standingInk(standing);
  const hollow = fill === INKS.paper;
  return [
    {
      kind: "path",
      d,
      fill,
      ...(hollow && { stroke: { colour: INKS.ruleStrong, width: 0.6 } }),
      ...(muted && { opacity: MUTED }),
    },
  ];
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** Steps that follow each other as one shape: between shapes that only touch, a seam would show. */
function outlineOf(steps: readonly Step[]): string {
  const there = steps.map(({ high, to }) => `V${high}H${to}`).join("");
  const back = steps.toReversed().map(({ low, from }) => `V${low}H${from}`);
  return `M${steps[0]!.from} ${steps[0]!.low}${there}${back.join("")}Z`;
}

/** The stretch before the first statement, where nobody had a standing. */
function blankNodes({ t, council, direction }: Context, { plot, text, placeOf }: Field): SceneNode[] {
  const first = council.steps.find(({ counts }) => counts !== null)?.date ?? council.until;
  const end = placeOf(first);
  if (end - plot.x < text * 9) return [];
  return [
    {
      kind: "text",
      x: (plot.x + end) / 2,
      y: plot.y + plot.height / 2,
      align: "center",
      text: t("council.noStatement"),
      style: { family: "sans", weight: 400, size: text },
      direction,
      fill: INKS.soft,
      halo: INKS.paper,
    },
  ];
}

/** The chosen day: a line through the plot, and above it how many sat. */
function dayNodes(context: Context, { plot, text, placeOf }: Field): SceneNode[] {
  const { t, council, direction, model, typesetter } = context;
  const { date, seats } = council;
  const x = placeOf(date);
  const words = t("council.day", { date: formatDate(date, model.language), members: seats.length });
  const style = { family: "sans", weight: 600, size: text } as const;
  const half = typesetter.setLine(words, style, direction).width / 2;
  const middle = Math.min(Math.max(x, plot.x + half), plot.x + plot.width - half);
  return [
    {
      kind: "rect",
      x: x - 1,
      y: plot.y - text * 1.2,
      width: 2,
      height: plot.height + text * 1.2,
      fill: INKS.ink,
    },
    {
      kind: "text",
      x: middle,
      y: plot.y - text * 1.7,
      align: "center",
      text: words,
      style,
      direction,
      fill: INKS.ink,
    },
  ];
}

function rounded(place: number): number {
  return Math.round(place * 100) / 100;
}

import { dayNumber, isoDay } from "@/lib/domain/dayNumber";
import { STANDINGS } from "@/lib/domain/standing";
import { movementSlug } from "@/lib/filters/movementSlug";
import type { ChartOf } from "@/lib/chart/charts";
import type { ComparePictureContext } from "@/lib/scene/comparePictureContext";
import { tableOfChart, type ChartRow } from "./tableOfChart";

type Shown = Pick<ComparePictureContext, "model" | "filters" | "moved" | "council">;

/**
 * What one chart of the comparison shows, as a table.
 * @param query the view's filters, written into every row
 */
export function compareCsv(context: Shown, chart: ChartOf<"compare">, query: string): string {
  const { filters, model } = context;
  const ground = { rule: filters.rule, query, version: model.version };
  const rows = rowsOf(context, chart);
  return chart === "flow" ? tableOfChart(rows, ground, BAND_COLUMNS) : tableOfChart(rows, ground);
}

function rowsOf(context: Shown, chart: ChartOf<"compare">): ChartRow[] {
  switch (chart) {
    case "movement":
      return stateRows(context);
    case "flow":
      return bandRows(context);
    case "council":
      return stepRows(context);
  }
}

function stateRows({ model, moved }: Shown): ChartRow[] {
  const { then, now, grounds, inView, span } = moved;
  return model.record.states.map(({ iso3, region }, i) => ({
    iso3,
    name: model.names[i]!,
    un_regional_group: region,
    first_date: span.a,
    second_date: span.b,
    standing_before: STANDINGS[then.standing[i]!]!,
    standing_since: STANDINGS[now.standing[i]!]!,
    movement: movementSlug(grounds[i]!.movement),
    in_view: inView[i] === 1,
  }));
}

const BAND_COLUMNS = [
  "first_date",
  "second_date",
  "standing_before",
  "standing_since",
  "states",
  "in_view",
] as const;

/** None where nothing lies between the dates: nobody moved from or to anywhere. */
function bandRows({ moved }: Shown): ChartRow[] {
  if (moved.stateCount === 0 || moved.after.length === 0) return [];
  const { then, now, forFlow, span, filters } = moved;
  const { was, standing } = filters;
  return STANDINGS.flatMap((before, from) =>
    STANDINGS.map((since, to) => ({
      first_date: span.a,
      second_date: span.b,
      standing_before: before,
      standing_since: since,
      states: forFlow.reduce(
        (sum, bit, i) => sum + Number(bit === 1 && then.standing[i] === from && now.standing[i] === to),
        0,
      ),
      in_view:
        (was.length === 0 || was.includes(before)) && (standing.length === 0 || standing.includes(since)),
    })),
  ).filter(({ states }) => states > 0);
}

function stepRows({ council, filters }: Shown): ChartRow[] {
  const { steps, until, date: chosen } = council;
  return steps.flatMap(({ date, members, counted, counts }, i) => {
    const next = steps[i + 1]?.date;
    const last = next === undefined ? until : isoDay(dayNumber(next) - 1);
    return (counts === null ? [null] : STANDINGS).map((standing, layer) => ({
      from: date,
      to: last,
      members,
      members_counted: counted,
      standing,
      members_of_standing: counts?.[layer] ?? null,
      reading: filters.lens,
      day_chosen: date <= chosen && chosen <= last,
    }));
  });
}

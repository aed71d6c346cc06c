import type { Chamber } from "@/lib/chart/chamber";
import { STANDINGS, type Standing } from "@/lib/domain/standing";
import type { MapMark } from "@/lib/view/mapMarks";
import { spanStandingName } from "@/lib/words/spanStandingName";
import { MUTED, standingInk } from "./inks";
import { leftSign } from "./leftInk";
import type { DrawnLegendItem, LegendItem, PlainLegendItem } from "./legend";
import type { PictureContext } from "./pictureContext";

type Context = Pick<PictureContext, "t" | "view" | "model">;
type SignItem = LegendItem | DrawnLegendItem;

/** The standings a chart of all states shows, each with how many states have it. */
export function standingLegend(context: Context): SignItem[] {
  const { t, view } = context;
  return view.standings
    .filter(({ count }) => count > 0)
    .map(({ standing, count, of }) => itemOf(context, standing, t("standings.count", { count, total: of })));
}

/** The states that are in no regional group, so that the bars of the groups visibly add up. */
export function ungroupedLegend({ t, model }: Context): PlainLegendItem[] {
  const names = model.names.filter((_, i) => model.record.states[i]!.region === null);
  return names.length === 0 ? [] : [{ words: t("picture.ungrouped", { names: names.join(", ") }) }];
}

/** The standings of the seats of a vote, each with how many of the members have it. */
export function seatsLegend(context: Context, marks: readonly MapMark[], { seats }: Chamber): SignItem[] {
  return STANDINGS.flatMap((standing) => {
    const count = seats.filter(({ state }) => marks[state]!.standing === standing).length;
    if (count === 0) return [];
    return itemOf(context, standing, context.t("seats.of", { count, total: seats.length }));
  });
}

function itemOf({ t, view }: Context, standing: Standing, counted: string): SignItem {
  const { standing: chosen } = view.filters;
  const words = `${spanStandingName(t, standing, view.selected.length)} ${counted}`;
  const sign = standing === "withdrew" ? leftSign(view.left, words) : { ...standingInk(standing), words };
  return { ...sign, ...(chosen.length > 0 && !chosen.includes(standing) && { opacity: MUTED }) };
}

import { standingGround, standingMeaning } from "@/lib/words/standingMeaning";
import type { BarRow } from "./barsScene";
import { MUTED } from "./inks";
import { inkOfStanding } from "./leftInk";
import type { PictureContext } from "./pictureContext";

/** The legend as bars: how many states have each standing. */
export function standingRows({ t, model, view }: Pick<PictureContext, "t" | "model" | "view">): BarRow[] {
  const { standing: chosen } = view.filters;
  const ground = standingGround(model.record, view);
  return view.standings.map(({ standing, count, of }) => ({
    label: t(`standings.name.${standing}`),
    note: standingMeaning(t, standing, ground),
    parts: [{ value: count, ink: inkOfStanding(standing, view.left) }],
    figure: t("standings.count", { count, total: of }),
    ...(chosen.length > 0 && !chosen.includes(standing) && { opacity: MUTED }),
  }));
}

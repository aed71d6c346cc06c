import type { MapMark } from "@/lib/view/mapMarks";
import type { BarRow } from "./barsScene";
import { hueOfMarks } from "./hueOfMarks";
import { MUTED, standingInk } from "./inks";
import type { PictureContext } from "./pictureContext";

/** The legend as bars: how many states have each standing. */
export function standingRows(
  { t, model, view }: Pick<PictureContext, "t" | "model" | "view">,
  marks: readonly MapMark[],
): BarRow[] {
  const total = model.record.states.length;
  const { standing: chosen } = view.filters;
  return view.standings.map(({ standing, count }) => ({
    label: t(`standings.name.${standing}`),
    note: t(`standings.meaning.${standing}`),
    parts: [{ value: count, ink: standingInk(standing, hueOfMarks(standing, marks)) }],
    figure: t("standings.count", { count, total }),
    ...(chosen.length > 0 && !chosen.includes(standing) && { opacity: MUTED }),
  }));
}

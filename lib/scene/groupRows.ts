import type { BarRow } from "./barsScene";
import { INKS, MUTED } from "./inks";
import { inkOfStanding } from "./leftInk";
import type { PictureContext } from "./pictureContext";

/** The regional groups, or the groups of states asked for, stacked by standing. */
export function groupRows({ t, view }: Pick<PictureContext, "t" | "view">): BarRow[] {
  return view.groups.map(({ group, stack, inView, size, muted }) => ({
    label: t(`groups.name.${group}`),
    parts: stack.map(({ standing, count, muted: faint }) => ({
      value: count,
      ink: { ...inkOfStanding(standing, view.left), ...(faint && { opacity: MUTED }) },
      figure: String(count),
      figureInk:
        standing === "critical" || standing === "both" || standing === "subject" ? INKS.onDark : INKS.ink,
    })),
    figure: t("groups.count", { inView, size }),
    ...(muted && { opacity: MUTED }),
  }));
}

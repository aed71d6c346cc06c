import type { Standing } from "@/lib/domain/standing";
import type { BarRow } from "./barsScene";
import { INKS, MUTED } from "./inks";
import { inkOfStanding } from "./leftInk";
import type { PictureContext } from "./pictureContext";

/** Standings in whose ink letters are light. */
const DARK: readonly Standing[] = ["critical", "both", "subject"];

/** The regional groups, or the groups of states asked for, stacked by standing. */
export function groupRows({ t, view }: Pick<PictureContext, "t" | "view">): BarRow[] {
  return view.groups.map(({ group, stack, inView, size, muted }) => ({
    label: t(`groups.name.${group}`),
    parts: stack.map(({ standing, count, muted: faint }) => ({
      value: count,
      ink: { ...inkOfStanding(standing, view.left), ...(faint && { opacity: MUTED }) },
      figure: String(count),
      figureInk: faint || muted ? INKS.soft : DARK.includes(standing) ? INKS.onDark : INKS.ink,
    })),
    figure: t("groups.count", { inView, size }),
    ...(muted && { opacity: MUTED }),
  }));
}

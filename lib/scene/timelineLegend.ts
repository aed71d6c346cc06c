import { STANDING_STYLES } from "@/lib/theme/standingColours";
import { standingInk } from "./inks";
import type { LegendItem } from "./legend";
import type { SceneContext } from "./sceneContext";

/** What the filled and the hatched part of a statement's bar mean. */
export function timelineLegend({ t }: Pick<SceneContext, "t">): LegendItem[] {
  const hue = STANDING_STYLES.critical.light;
  const sides = (["critical", "supportive"] as const).map((side) => ({
    ...standingInk(side),
    words: `${t(`timeline.lane.${side}`)}: ${t("timeline.key.named")}`,
  }));
  return [
    ...sides,
    {
      fill: { texture: "hatched", hue },
      stroke: { colour: hue, width: 1 },
      words: t("timeline.key.unpublished"),
    },
  ];
}

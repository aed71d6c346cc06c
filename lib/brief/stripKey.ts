import { stripMark } from "@/lib/chart/stripMark";
import { INKS, standingInk } from "@/lib/scene/inks";
import { legendRows } from "@/lib/scene/legend";
import type { StateAct } from "@/lib/view/stateActs";
import { stripKinds } from "@/lib/view/stripKinds";
import { MEASURE, SHEET, type BriefSetting } from "./briefSheet";

/** What the columns of a state's strip say, and how many say it. */
export function stripKey({ t, typesetter, direction }: BriefSetting, acts: readonly StateAct[]) {
  const items = stripKinds(acts).map(({ act, side, counted, count }) => {
    const { standing, hue } = stripMark(act, side);
    const said = t(`stateViews.act.${act}`);
    const words = counted
      ? t("stateViews.strip.keyOf", { act: said, side: side ?? "none" })
      : t("stateViews.strip.uncounted");
    const ink = counted
      ? standingInk(standing, hue)
      : { fill: INKS.paper, stroke: { colour: INKS.ruleStrong, width: 0.8, dash: [2, 2] } };
    return { ...ink, words: t("brief.counted", { words, count }) };
  });
  return legendRows(typesetter, items, { x: SHEET.side, y: 0, width: MEASURE }, SHEET.text * 0.92, direction);
}

import { TIMELINE_FILLS, type TimelineFill } from "@/lib/chart/timelineFills";
import { STANDING_OF_VOTE } from "@/lib/domain/sideOf";
import { VOTES } from "@/lib/domain/stance";
import { INKS, MUTED, standingInk } from "./inks";
import type { AnyLegendItem, LegendItem } from "./legend";
import type { PictureContext } from "./pictureContext";
import type { Box } from "./scene";

type Context = Pick<PictureContext, "t" | "view" | "timeline">;

/** What the bars of statements mean, as far as such bars are drawn: sides, fillings, the vote and the figures. */
export function timelineLegend(context: Context): AnyLegendItem[] {
  const { t, timeline } = context;
  const hasVote = timeline.marks.some(({ votes }) => votes !== null);
  const vote = { draw: voteSign, words: t("picture.timeline.vote") };
  return [
    ...sideItems(context),
    ...fillItems(context, ["outOfView", "unpublished", "uncounted"]),
    ...withdrawnItems(context),
    ...(hasVote ? [vote, ...fillItems(context, ["abstained"])] : []),
    { words: t("picture.timeline.fraction") },
  ];
}

/** The same of the ledger, whose headings name the sides and whose figures are written out. */
export function ledgerLegend(context: Context): AnyLegendItem[] {
  return [
    ...fillItems(context, ["named", "outOfView", "unpublished", "uncounted"]),
    ...withdrawnItems(context),
  ];
}

function sideItems({ t }: Context): LegendItem[] {
  return (["critical", "supportive"] as const).map((side) => ({
    ...standingInk(side),
    words: `${t(`timeline.lane.${side}`)}: ${t("timeline.key.named")}`,
  }));
}

/** Fillings in no side's hue: they mean the same on both. */
const FILL_INKS: Readonly<Record<TimelineFill, Omit<LegendItem, "words">>> = {
  named: { fill: INKS.soft },
  outOfView: { fill: INKS.soft, opacity: MUTED },
  unpublished: {
    fill: { texture: "hatched", hue: INKS.soft },
    stroke: { colour: INKS.soft, width: 1 },
  },
  uncounted: { fill: INKS.paper, stroke: { colour: INKS.soft, width: 1, dash: [2, 2] } },
  abstained: standingInk("abstained"),
};

function fillItems({ t, view, timeline }: Context, of: readonly TimelineFill[]): LegendItem[] {
  const { marks } = timeline;
  const isDrawn: Readonly<Record<TimelineFill, boolean>> = {
    named: true,
    outOfView: view.timeline.inView.some((bit) => bit === 0),
    unpublished: marks.some(({ remainder }) => remainder === "unpublished"),
    uncounted: marks.some(({ counted }) => !counted),
    abstained: marks.some(({ votes }) => votes !== null && votes.abstain > 0),
  };
  return TIMELINE_FILLS.filter((fill) => of.includes(fill) && isDrawn[fill]).map((fill) => ({
    ...FILL_INKS[fill],
    words: t(`timeline.key.${fill}`),
  }));
}

/** The part of a complete list that was later withdrawn, where a bar has one. */
function withdrawnItems({ t, timeline }: Context): LegendItem[] {
  if (timeline.marks.every(({ remainder }) => remainder !== "withdrawn")) return [];
  return [
    {
      fill: INKS.paper,
      stroke: { colour: INKS.soft, width: 1 },
      words: t("timeline.key.withdrew"),
    },
  ];
}

/** A vote's bar as small as a sign: yes above, no below. */
function voteSign({ x, y, width, height }: Box) {
  const part = height / VOTES.length;
  return VOTES.map((vote, i) => ({
    ...{ kind: "rect" as const, x: x + width / 4, y: y + i * part, width: width / 2, height: part },
    fill: standingInk(STANDING_OF_VOTE[vote]).fill,
  }));
}

import { TIMELINE_FILLS, type TimelineFill } from "@/lib/chart/timelineFills";
import { TIMELINE_SIZES } from "@/lib/chart/timelineSizes";
import { STANDING_OF_VOTE } from "@/lib/domain/sideOf";
import { VOTES } from "@/lib/domain/stance";
import { INKS, MUTED, standingInk } from "./inks";
import type { AnyLegendItem, LegendItem } from "./legend";
import type { PictureContext } from "./pictureContext";
import type { Box, SceneNode } from "./scene";

type Context = Pick<PictureContext, "t" | "view" | "timeline">;

/** What the bars of statements mean, as far as such bars are drawn: sides, fillings, the vote and the figures. */
export function timelineLegend(context: Context): AnyLegendItem[] {
  const { t, timeline } = context;
  const hasVote = timeline.marks.some(({ votes }) => votes !== null);
  const isMoved = timeline.marks.some(({ x, slots }) => TIMELINE_SIZES.some((size) => slots[size].x !== x));
  const vote = { draw: voteSign, words: t("picture.timeline.vote") };
  return [
    ...sideItems(context),
    ...fillItems(context, ["outOfView", "unpublished", "uncounted"]),
    ...changeItems(context),
    ...(hasVote ? [vote, ...fillItems(context, ["abstained"])] : []),
    ...(isMoved ? [{ draw: tieSign, words: t("timeline.key.tie") }] : []),
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

/** The figures of those who joined or withdrew later; a bar of a complete list shows the latter's part too. */
function changeItems({ t, timeline: { marks } }: Context): AnyLegendItem[] {
  const outline = { fill: INKS.paper, stroke: { colour: INKS.soft, width: 1 } };
  const hasPart = marks.some(({ remainder }) => remainder === "withdrawn");
  const joined = { draw: (box: Box) => [signText("+", box)], words: t("timeline.key.joined") };
  const withdrew = {
    draw: (box: Box): SceneNode[] => [
      ...(hasPart ? [{ kind: "rect" as const, ...box, ...outline }] : []),
      signText("−", box),
    ],
    words: t("timeline.key.withdrew"),
  };
  return [
    ...(marks.some(({ joinedLater }) => joinedLater > 0) ? [joined] : []),
    ...(hasPart || marks.some((mark) => mark.withdrew > 0) ? [withdrew] : []),
  ];
}

/** What is written at the end of a bar, as a sign. */
function signText(text: string, { x, y, width, height }: Box): SceneNode {
  return {
    kind: "text",
    x: x + width / 2,
    y: y + height * 0.85,
    align: "center",
    text,
    style: { family: "sans", weight: 600, size: height },
    direction: "ltr",
    fill: INKS.ink,
  };
}

/** A bar moved for room as small as a sign, with the line to its day. */
function tieSign({ x, y, width, height }: Box): SceneNode[] {
  const bar = { x: x + width * 0.6, y, width: width * 0.4, height: height * 0.4 };
  const from = `M${x} ${y + height}L${bar.x + bar.width / 2} ${bar.y + bar.height}`;
  return [
    { kind: "path", d: from, stroke: { colour: INKS.ruleStrong, width: 1 } },
    { kind: "rect", ...bar, fill: INKS.soft },
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

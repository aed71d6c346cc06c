import type { TimelineMark } from "@/lib/chart/timelineMark";
import { STANDING_OF_VOTE } from "@/lib/domain/sideOf";
import { VOTES } from "@/lib/domain/stance";
import { SIDES } from "@/lib/domain/statement";
import { STANDING_STYLES } from "@/lib/theme/standingColours";
import { INKS, MUTED, standingInk } from "./inks";
import { namedFigure } from "./namedFigure";
import type { PictureContext } from "./pictureContext";
import { LEAST_TYPE } from "@/lib/chart/pictureSizes";
import type { Box, SceneNode } from "./scene";
import { statementSubject } from "./statementSubject";
import { footOf, layField, upOf, type TimelineField } from "./timelineField";
import { timelineGround } from "./timelineGround";

/** Every statement tied to its date: named filled, declared and not known hatched, critical above, supportive below. */
export function timelineScene(context: PictureContext, box: Box, text: number): SceneNode[] {
  const { timeline, view, t, direction } = context;
  const field = layField(context, box, text);
  const marks = timeline.marks.map((mark, i): SceneNode => ({
    ...{ kind: "group", x: 0, y: 0, subject: statementSubject(context, i) },
    children: markNodes(mark, field, view.timeline.inView[i] === 1),
  }));
  const years = timeline.years.map(({ year, x }): SceneNode[] => [
    {
      kind: "rect",
      x: field.left + x * field.width,
      y: box.y + text * 1.4,
      width: 0.75,
      height: box.height - text * 3,
      fill: INKS.rule,
    },
    {
      kind: "text",
      x: field.left + x * field.width,
      y: box.y + box.height - text * 0.2,
      align: "center",
      text: String(year),
      style: { family: "sans", weight: 400, size: text * 0.85 },
      direction: "ltr",
      fill: INKS.soft,
    },
  ]);
  const lanes = SIDES.map((lane): SceneNode => ({
    kind: "text",
    x: direction === "rtl" ? box.x + box.width : box.x,
    y: lane === "critical" ? box.y + text * 0.9 : box.y + box.height - text * 1.6,
    align: direction === "rtl" ? "right" : "left",
    text: t(`timeline.lane.${lane}`),
    style: { family: "sans", weight: 600, size: text * 0.9 },
    direction,
    fill: INKS.ink,
    halo: INKS.paper,
  }));
  return [...years.flat(), ...timelineGround(context, field, box), ...marks, ...lanes];
}

function markNodes(mark: TimelineMark, field: TimelineField, inView: boolean): SceneNode[] {
  const { x, track } = mark.slots[field.size];
  const middle = field.left + x * field.width;
  const faint = inView ? {} : { opacity: MUTED };
  if (mark.votes !== null) return voteNodes(mark.votes, middle, field, faint);
  const lane = mark.lane === "supportive" ? "supportive" : "critical";
  const up = upOf(lane);
  const foot = footOf(field, lane, track);
  const hue = STANDING_STYLES[lane].light;
  const bar = (
    from: number,
    states: number,
    ink: Pick<Extract<SceneNode, { kind: "rect" }>, "fill" | "stroke">,
  ): SceneNode => ({
    kind: "rect",
    x: middle - field.bar / 2,
    y: Math.min(foot + up * from * field.unit, foot + up * (from + states) * field.unit),
    width: field.bar,
    height: states * field.unit,
    ...ink,
    ...faint,
  });
  const rest = mark.height - mark.named;
  const hatched = { fill: { texture: "hatched" as const, hue }, stroke: { colour: hue, width: 0.75 } };
  const named = mark.counted
    ? { fill: hue }
    : { fill: INKS.paper, stroke: { colour: hue, width: 1, dash: [2, 2] } };
  const declared = mark.remainder === "none" ? null : `${mark.declared ?? "?"}`;
  const size = field.text * LEAST_TYPE;
  return [
    bar(0, mark.named, named),
    ...(rest > 0
      ? [
          bar(
            mark.named,
            rest,
            mark.remainder === "withdrawn"
              ? { fill: INKS.paper, stroke: { colour: hue, width: 1 } }
              : hatched,
          ),
        ]
      : []),
    ...namedFigure(mark.named, declared, {
      changes: changesOf(mark),
      x: middle,
      y: foot + up * mark.height * field.unit,
      up,
      size,
      ...(inView ? {} : { opacity: 2 * MUTED }),
    }),
  ];
}

/** How many joined and withdrew later, as the page writes it. */
function changesOf({ joinedLater, withdrew }: TimelineMark): string[] {
  return [...(joinedLater > 0 ? [`+${joinedLater}`] : []), ...(withdrew > 0 ? [`−${withdrew}`] : [])];
}

function voteNodes(
  votes: NonNullable<TimelineMark["votes"]>,
  middle: number,
  { line, unit, bar, text }: TimelineField,
  faint: { opacity?: number },
): SceneNode[] {
  let from = -(votes.yes + votes.abstain / 2);
  const parts = VOTES.map((vote): SceneNode => {
    const y = line + from * unit;
    from += votes[vote];
    return {
      kind: "rect",
      x: middle - bar / 2,
      y,
      width: bar,
      height: votes[vote] * unit,
      fill: standingInk(STANDING_OF_VOTE[vote]).fill,
      stroke: { colour: INKS.paper, width: 0.5 },
      ...faint,
    };
  });
  const size = text * LEAST_TYPE;
  return [
    ...parts,
    ...(["yes", "no"] as const).flatMap((vote) => {
      const up = vote === "yes" ? -1 : 1;
      const y = line + up * (votes[vote] + votes.abstain / 2) * unit;
      return namedFigure(votes[vote], null, { x: middle, y, up, size, ...faint });
    }),
  ];
}

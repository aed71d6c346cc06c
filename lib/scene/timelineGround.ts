import { SIDES } from "@/lib/domain/statement";
import { INKS } from "./inks";
import type { PictureContext } from "./pictureContext";
import { LEAST_TYPE } from "@/lib/chart/pictureSizes";
import type { Box, SceneNode } from "./scene";
import { footOf, SCALE, upOf, type TimelineField } from "./timelineField";

/** What the bars of statements stand on: the scale of states, the lines of lanes and tracks, the ties to days. */
export function timelineGround(context: PictureContext, field: TimelineField, box: Box): SceneNode[] {
  return [...scaleNodes(context, field, box), ...footNodes(context, field, box), tieNode(context, field)];
}

/** Round numbers of states, at the same height in every track. */
function scaleNodes({ timeline }: PictureContext, field: TimelineField, box: Box): SceneNode[] {
  const { size, text, unit } = field;
  const left = box.x + text * SCALE;
  return SIDES.flatMap((lane) => {
    const { tracks, ticks } = timeline.lanes[lane];
    const feet = Array.from({ length: tracks[size] }, (_, track) => footOf(field, lane, track));
    return feet.flatMap((foot) =>
      ticks.flatMap((tick): SceneNode[] => {
        const y = foot + upOf(lane) * tick * unit;
        return [
          {
            kind: "rect",
            x: left,
            y: y - 0.375,
            width: box.x + box.width - left,
            height: 0.75,
            fill: INKS.rule,
          },
          {
            kind: "text",
            x: left - text * 0.3,
            y: y + text * LEAST_TYPE * 0.34,
            align: "right",
            text: String(tick),
            style: { family: "sans", weight: 400, size: text * LEAST_TYPE },
            direction: "ltr",
            fill: INKS.soft,
          },
        ];
      }),
    );
  });
}

/** The line between the lanes, and a fainter one at the foot of each further track of a lane. */
function footNodes(
  { timeline }: PictureContext,
  { size, line, track }: TimelineField,
  box: Box,
): SceneNode[] {
  const foot = (y: number, fill: string): SceneNode => {
    return { kind: "rect", x: box.x, y: y - 0.5, width: box.width, height: 1, fill };
  };
  const further = SIDES.flatMap((lane) => {
    const count = Math.max(0, timeline.lanes[lane].tracks[size] - 1);
    return Array.from({ length: count }, (_, i) => line + upOf(lane) * (i + 1) * track[lane]);
  });
  return [foot(line, INKS.ruleStrong), ...further.map((y) => foot(y, INKS.rule))];
}

/** Lines from the axis at a statement's day to the foot of its bar, which may have been moved for room. */
function tieNode({ timeline }: PictureContext, field: TimelineField): SceneNode {
  const { size, left, width } = field;
  const at = (x: number) => round(left + x * width);
  const lines = timeline.marks.map(({ x, lane, slots }) => {
    const side = lane === "supportive" ? "supportive" : "critical";
    const bar = footOf(field, side, slots[size].track);
    return `M${at(x)} ${round(bar - upOf(side) * field.tie)}L${at(slots[size].x)} ${round(bar)}`;
  });
  return { kind: "path", d: lines.join(""), stroke: { colour: INKS.ruleStrong, width: 1 } };
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}

import type { TimelineMark } from "@/lib/chart/timelineMark";
import { SIZE_RULES, type TimelineSize } from "@/lib/chart/timelineSizes";
import { STANDING_OF_VOTE } from "@/lib/domain/sideOf";
import { VOTES } from "@/lib/domain/stance";
import { STANDING_STYLES } from "@/lib/theme/standingColours";
import { INKS, MUTED, standingInk } from "./inks";
import { namedFigure } from "./namedFigure";
import type { PictureContext } from "./pictureContext";
import { LEAST_TYPE } from "./pictureSizes";
import type { Box, SceneNode } from "./scene";
import { statementSubject } from "./statementSubject";

interface Field {
  readonly size: TimelineSize;
  readonly left: number;
  readonly width: number;
  /** The line between the lanes. */
  readonly line: number;
  /** px per state. */
  readonly unit: number;
  readonly text: number;
  readonly bar: number;
  /** How far apart the tracks of a lane stand, px. */
  readonly track: Readonly<Record<"critical" | "supportive", number>>;
}

/** Width of a bar as a share of the least distance of two. */
const BAR = 0.68;

/** Every statement at its date: named filled, declared and not known hatched, critical above, supportive below. */
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
  const lanes = (["critical", "supportive"] as const).map((lane): SceneNode => ({
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
  return [...years.flat(), ...footNodes(context, field, box), ...marks, ...lanes];
}

/** The line between the lanes, and a fainter one at the foot of each further track of a lane. */
function footNodes({ timeline }: PictureContext, { size, line, track }: Field, box: Box): SceneNode[] {
  const foot = (y: number, fill: string): SceneNode => {
    return { kind: "rect", x: box.x, y: y - 0.5, width: box.width, height: 1, fill };
  };
  const further = (["critical", "supportive"] as const).flatMap((lane) => {
    const up = lane === "critical" ? -1 : 1;
    const count = Math.max(0, timeline.lanes[lane].tracks[size] - 1);
    return Array.from({ length: count }, (_, i) => line + up * (i + 1) * track[lane]);
  });
  return [foot(line, INKS.ruleStrong), ...further.map((y) => foot(y, INKS.rule))];
}

function layField({ timeline }: PictureContext, box: Box, text: number): Field {
  // Several tracks want height, and give the bars width.
  const tall = box.height > box.width * 0.7;
  // A figure is as wide as two of its digits, and the next one must not touch it.
  const fits = (size: TimelineSize) => box.width * SIZE_RULES[size].gap >= text * LEAST_TYPE * 1.4;
  const size: TimelineSize = box.width < 544 ? "narrow" : tall || !fits("wide") ? "medium" : "wide";
  const bar = box.width * SIZE_RULES[size].gap * BAR;
  const { critical, supportive } = timeline.lanes;
  const tips = text * 2.2;
  const room = box.height - text * 4.6 - tips * (critical.tracks[size] + supportive.tracks[size]);
  const states = critical.extent * critical.tracks[size] + supportive.extent * supportive.tracks[size];
  const unit = room / states;
  const track = { critical: critical.extent * unit + tips, supportive: supportive.extent * unit + tips };
  return {
    size,
    left: box.x + bar,
    width: box.width - 2 * bar,
    line: box.y + text * 1.6 + track.critical * critical.tracks[size],
    unit,
    text,
    bar,
    track,
  };
}

function markNodes(mark: TimelineMark, field: Field, inView: boolean): SceneNode[] {
  const { x, track } = mark.slots[field.size];
  const middle = field.left + x * field.width;
  const faint = inView ? {} : { opacity: MUTED };
  if (mark.votes !== null) return voteNodes(mark.votes, middle, field, faint);
  const lane = mark.lane === "supportive" ? "supportive" : "critical";
  const up = lane === "critical" ? -1 : 1;
  const foot = field.line + up * track * field.track[lane];
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
      x: middle,
      y: foot + up * mark.height * field.unit,
      up,
      size,
      ...(inView ? {} : { opacity: 2 * MUTED }),
    }),
  ];
}

function voteNodes(
  votes: NonNullable<TimelineMark["votes"]>,
  middle: number,
  { line, unit, bar, text }: Field,
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

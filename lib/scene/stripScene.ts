import { stripMark } from "@/lib/chart/stripMark";
import type { StateAct } from "@/lib/view/stateActs";
import { INKS, standingInk } from "./inks";
import type { Box, SceneNode } from "./scene";

/** How high an absence is drawn, and a recorded vote above the line, of a lane's height. */
const LOW = 0.32;
const VOTE = 0.5;

/** What one state did on every statement, a column each by date: critical above the line, supportive below, votes across. */
export function stripScene(acts: readonly StateAct[], box: Box, text: number): SceneNode[] {
  const years = [...new Set(acts.map(({ statement }) => statement.date.slice(0, 4)))];
  const gap = text * 0.7;
  const column = (box.width - gap * (years.length - 1)) / Math.max(1, acts.length);
  const lane = (box.height - text * 1.5) / 2;
  const line = box.y + lane;
  const xOf = (i: number) => box.x + i * column + gap * years.indexOf(acts[i]!.statement.date.slice(0, 4));
  const names = years.map((year): SceneNode => ({
    kind: "text",
    x: xOf(acts.findIndex(({ statement }) => statement.date.startsWith(year))),
    y: box.y + box.height - text * 0.2,
    align: "left",
    text: year,
    style: { family: "sans", weight: 400, size: text * 0.85 },
    direction: "ltr",
    fill: INKS.soft,
  }));
  const rule: SceneNode = {
    kind: "rect",
    x: box.x,
    y: line - 0.4,
    width: box.width,
    height: 0.8,
    fill: INKS.ruleStrong,
  };
  const marks = acts.flatMap((act, i) =>
    markNodes(act, { x: xOf(i) + column * 0.12, y: line, width: column * 0.76, height: lane }, text),
  );
  return [...marks, rule, ...names];
}

function markNodes({ act, statement }: StateAct, room: Box, text: number): SceneNode[] {
  const { lane, standing, hue, low, sign } = stripMark(act, statement.side);
  const height = room.height * (low ? LOW : lane === "line" ? VOTE : 0.92);
  const top = { critical: room.y - height, supportive: room.y, line: room.y - height / 2 }[lane];
  const ink = statement.counted
    ? standingInk(standing, hue)
    : { fill: INKS.paper, stroke: { colour: INKS.ruleStrong, width: 0.8, dash: [2, 2] } };
  const edge = ink.stroke?.width ?? 0;
  return [
    {
      kind: "rect",
      x: room.x + edge / 2,
      y: top + edge / 2,
      width: room.width - edge,
      height: Math.max(1, height - edge),
      ...ink,
    },
    ...(sign === null
      ? []
      : [
          {
            kind: "text" as const,
            x: room.x + room.width / 2,
            y: top + height / 2 + text * 0.34,
            align: "center" as const,
            text: sign,
            style: { family: "sans" as const, weight: 600 as const, size: text },
            direction: "ltr" as const,
            fill: INKS.ink,
            halo: INKS.paper,
          },
        ]),
  ];
}

import { setColumn, type ColumnText } from "./column";
import { widthOf, type LaneContext } from "./eventLanesLayout";
import { eventSign } from "./eventSign";
import { INKS } from "./inks";
import type { Box, SceneNode } from "./scene";

interface LaidList {
  readonly nodes: readonly SceneNode[];
  readonly bottom: number;
}

/**
 * The events in view as a list by lane: number, mark, date and name, each as high as its words need.
 * @param size of the words, px
 */
export function layEventList(
  context: LaneContext,
  box: Box,
  size: number,
  numbers: ReadonlyMap<string, number>,
): LaidList {
  const { t, typesetter, direction, events, eventView, labels, marks } = context;
  const nodes: SceneNode[] = [];
  const number = widthOf(context, "00", size, 600) + size * 0.4;
  const sign = number + size * 1.3;
  const date = sign + widthOf(context, "00 Www 0000", size, 400) + size * 0.6;
  /** A part of a row, counted in from the side the language begins on. */
  const cell = (from: number, to: number, y: number, words: string, weight: 400 | 600, fill: string) => {
    const x = direction === "rtl" ? box.x + box.width - to : box.x + from;
    const text: ColumnText = {
      text: words,
      style: { family: "sans", weight, size },
      fill,
      leading: 1.32,
      before: 0,
    };
    return setColumn(typesetter, [text], { x, y, width: to - from }, direction);
  };
  let y = box.y;
  for (const { lane } of eventView.lanes) {
    const mine = events.events.filter((event) => event.lane === lane && eventView.inView.has(event.id));
    if (mine.length === 0) continue;
    const head = cell(0, box.width, y, t(`events.lane.${lane}`), 600, INKS.ink);
    nodes.push(...head.nodes);
    y += head.height + size * 0.15;
    for (const { id } of mine) {
      const label = labels.get(id)!;
      const when = cell(sign, date - size * 0.6, y, label.date, 400, INKS.soft);
      const name = cell(date, box.width, y, label.name, 400, INKS.ink);
      const middle = number + size * 0.4;
      nodes.push(
        ...cell(0, number, y, `${numbers.get(id)}`, 400, INKS.soft).nodes,
        ...eventSign(marks.get(id)!, {
          x: direction === "rtl" ? box.x + box.width - middle : box.x + middle,
          y: y + size * 0.66,
          size,
          length: 0,
        }),
        ...when.nodes,
        ...name.nodes,
      );
      y += Math.max(when.height, name.height) + size * 0.15;
    }
    y += size * 0.6;
  }
  return { nodes, bottom: y };
}

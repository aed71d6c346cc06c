import { FLOW_HEIGHT, flowLayout, type FlowNode } from "@/lib/chart/flowLayout";
import { ribbonPath } from "@/lib/chart/ribbonPath";
import type { Standing } from "@/lib/domain/standing";
import { formatDate } from "@/lib/format/formatDate";
import { STANDING_STYLES } from "@/lib/theme/standingColours";
import { wrapText } from "@/lib/typeset/wrapText";
import type { ComparePictureContext } from "./comparePictureContext";
import { INKS, MUTED, standingInk } from "./inks";
import type { Box, SceneNode } from "./scene";

type Context = Pick<ComparePictureContext, "t" | "typesetter" | "direction" | "model" | "moved">;

interface Field {
  readonly context: Context;
  readonly box: Box;
  readonly text: number;
  /** Top of the bands, px per unit of the layout's height, and width of a node. */
  readonly top: number;
  readonly unit: number;
  readonly node: number;
  /** Left and right end of the bands: outer edges of the nodes. */
  readonly x0: number;
  readonly x1: number;
}

/** From which standing to which states went, as bands as thick as they are many; names stand outside of both ends. */
export function flowScene(context: Context, box: Box, text: number): SceneNode[] {
  const { model, moved, t } = context;
  const total = model.record.states.length;
  const layout = flowLayout(moved.then.standing, moved.now.standing, moved.forFlow, total);
  const top = box.y + text * 2;
  const side = Math.min(text * 11, box.width * 0.26);
  const field: Field = {
    context,
    box,
    text,
    top,
    unit: (box.y + box.height - top) / Math.max(layout.height, FLOW_HEIGHT / 2),
    node: text,
    x0: box.x + side,
    x1: box.x + box.width - side,
  };
  const bands = layout.ribbons.map(({ was, is, y0, y1, height }): SceneNode => ({
    kind: "path",
    d: ribbonPath({
      x0: field.x0 + field.node,
      x1: field.x1 - field.node,
      y0: top + y0 * field.unit,
      y1: top + y1 * field.unit,
      height: height * field.unit,
    }),
    fill: STANDING_STYLES[is].light,
    opacity: isMuted(context, was, is) ? 0.1 : 0.55,
  }));
  const dates = { a: formatDate(moved.span.a, model.language), b: formatDate(moved.span.b, model.language) };
  return [
    ...bands,
    ...layout.left.flatMap((node) => nodeNodes(node, "was", field)),
    ...layout.right.flatMap((node) => nodeNodes(node, "is", field)),
    endName(t("moved.flow.then", dates), "was", field),
    endName(t("moved.flow.now", dates), "is", field),
  ];
}

function isMuted({ moved: { filters } }: Context, from: Standing | null, to: Standing | null): boolean {
  const { was, standing } = filters;
  return (
    (from !== null && was.length > 0 && !was.includes(from)) ||
    (to !== null && standing.length > 0 && !standing.includes(to))
  );
}

/** Which dates an end stands for; time goes from left to right in every language. */
function endName(words: string, end: "was" | "is", { context, box, text }: Field): SceneNode {
  return {
    kind: "text",
    x: end === "was" ? box.x : box.x + box.width,
    y: box.y + text * 0.9,
    align: end === "was" ? "left" : "right",
    text: words,
    style: { family: "sans", weight: 600, size: text },
    direction: context.direction,
    fill: INKS.soft,
  };
}

function nodeNodes(
  { standing, count, y, height, nameY }: FlowNode,
  end: "was" | "is",
  field: Field,
): SceneNode[] {
  const { context, text, top, unit, node, x0, x1, box } = field;
  const { t, typesetter, direction, model } = context;
  const muted = end === "was" ? isMuted(context, standing, null) : isMuted(context, null, standing);
  const size = Math.min(text * 0.95, unit * 15);
  const style = { family: "sans", weight: 400, size } as const;
  const room = x0 - box.x - text * 0.6;
  const words = t("moved.flow.node", {
    name: t(`standings.name.${standing}`),
    count,
    total: model.record.states.length,
  });
  const lines = wrapText(typesetter, words, style, direction, room);
  const names = lines.map((line, i): SceneNode => ({
    kind: "text",
    x: end === "was" ? x0 - text * 0.6 : x1 + text * 0.6,
    y: top + nameY * unit + size * (0.34 + 1.1 * (i - (lines.length - 1) / 2)),
    align: end === "was" ? "right" : "left",
    text: line,
    style,
    direction,
    fill: muted ? INKS.soft : INKS.ink,
  }));
  return [
    {
      kind: "rect",
      x: end === "was" ? x0 : x1 - node,
      y: top + y * unit,
      width: node,
      height: height * unit,
      ...standingInk(standing),
      ...(muted && { opacity: MUTED }),
    },
    ...names,
  ];
}

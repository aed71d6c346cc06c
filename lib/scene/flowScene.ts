import { FLOW_HEIGHT, flowLayout, type FlowNode } from "@/lib/chart/flowLayout";
import { ribbonPath } from "@/lib/chart/ribbonPath";
import { spreadApart } from "@/lib/chart/spreadApart";
import type { Standing } from "@/lib/domain/standing";
import { formatDate } from "@/lib/format/formatDate";
import { STANDING_STYLES } from "@/lib/theme/standingColours";
import type { TextStyle } from "@/lib/typeset/textStyle";
import { balancedText } from "@/lib/typeset/balancedText";
import type { ComparePictureContext } from "./comparePictureContext";
import { spanStandingName } from "@/lib/words/spanStandingName";
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

/** How far names stand from their nodes, in sizes of the text: room for a line between them. */
const AWAY = 1.2;

/** From which standing to which states went, as bands as thick as they are many; names stand outside of both ends. */
export function flowScene(context: Context, box: Box, text: number): SceneNode[] {
  const { model, moved, t } = context;
  // Bands from somewhere to nowhere would say that states moved.
  if (moved.stateCount === 0 || moved.after.length === 0) return [];
  const total = model.record.states.length;
  const layout = flowLayout(moved.then.standing, moved.now.standing, moved.forFlow, total);
  const top = box.y + text * 2;
  const ends = [...layout.left, ...layout.right].map(({ y, height }) => y + height);
  const side = Math.min(text * 11, box.width * 0.26);
  const field: Field = {
    context,
    box,
    text,
    top,
    unit: (box.y + box.height - top) / Math.max(...ends, FLOW_HEIGHT / 3),
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
    ...endNodes(layout.left, "was", field),
    ...endNodes(layout.right, "is", field),
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

/** The nodes of one end with their names beside them, moved apart where they would meet. */
function endNodes(nodes: readonly FlowNode[], end: "was" | "is", field: Field): SceneNode[] {
  const { context, text, top, unit, x0, box } = field;
  const { t, typesetter, direction, model } = context;
  const size = text * 0.9;
  const style = { family: "sans", weight: 400, size } as const;
  const names = nodes.map(({ standing, count }) => {
    const statements = end === "was" ? context.moved.before : context.moved.after;
    const name = spanStandingName(t, standing, statements.length);
    const words = t("moved.flow.node", { name, count, total: model.record.states.length });
    return balancedText(typesetter, words, style, direction, x0 - box.x - text * AWAY);
  });
  const most = Math.max(1, ...names.map((lines) => lines.length));
  const middles = nodes.map(({ y, height }) => top + (y + height / 2) * unit);
  const places = spreadApart(middles, size * (1.1 * most + 0.25), top, box.y + box.height - size);
  return nodes.flatMap((node, i) =>
    nodeNodes(node, { end, lines: names[i]!, middle: places[i]!, style }, field),
  );
}

interface NodeName {
  readonly end: "was" | "is";
  readonly lines: readonly string[];
  /** Where its middle goes, px. */
  readonly middle: number;
  readonly style: TextStyle;
}

function nodeNodes(
  { standing, y, height }: FlowNode,
  { end, lines, middle, style }: NodeName,
  { context, text, top, unit, node, x0, x1 }: Field,
): SceneNode[] {
  const muted = end === "was" ? isMuted(context, standing, null) : isMuted(context, null, standing);
  const names = lines.map((line, i): SceneNode => ({
    kind: "text",
    x: end === "was" ? x0 - text * AWAY : x1 + text * AWAY,
    y: middle + style.size * (0.34 + 1.1 * (i - (lines.length - 1) / 2)),
    align: end === "was" ? "right" : "left",
    text: line,
    style,
    direction: context.direction,
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
    ...leaderNodes(top + (y + height / 2) * unit, middle, end === "was" ? x0 : x1, end, text),
    ...names,
  ];
}

/** A line from a node to its name, where the name had to move away from it. */
function leaderNodes(from: number, to: number, edge: number, end: "was" | "is", text: number): SceneNode[] {
  if (Math.abs(from - to) < text * 0.3) return [];
  const out = end === "was" ? -text : text;
  const d = `M${edge + out * 0.1} ${from}L${edge + out * (AWAY - 0.3)} ${to}H${edge + out * (AWAY - 0.15)}`;
  return [{ kind: "path", d, stroke: { colour: INKS.soft, width: 0.75 } }];
}

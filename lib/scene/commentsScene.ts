import type { TextStyle } from "@/lib/typeset/textStyle";
import { setColumn } from "./column";
import { glyphNode, type Glyph } from "./glyphNode";
import { INKS, MUTED } from "./inks";
import { largestThatFits } from "./largestThatFits";
import type { MediaPictureContext } from "./mediaPictureContext";
import { MEDIA_CHART_FACTS } from "@/lib/view/mediaChartFacts";
import type { Box, SceneNode } from "./scene";

type Context = Pick<MediaPictureContext, "t" | "typesetter" | "direction" | "inView">;

const FACTORS = [1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.9];

/** A cell's place: its first column of three, and how many it takes. */
interface Cell {
  readonly column: 0 | 1 | 2;
  readonly span: 1 | 2;
  readonly words: string;
  readonly weight: TextStyle["weight"];
  readonly glyph: Glyph | null;
}

/** Two kinds of posts compared by signs of one size: as many interactions, fewer comments; how many fewer nobody said. */
export function commentsScene(context: Context, box: Box, text: number): SceneNode[] {
  const { nodes, height } = largestThatFits(
    FACTORS.map((factor) => factor * text),
    box.height,
    (size) => tableNodes(context, box, size),
  );
  return [{ kind: "group", x: 0, y: box.y + Math.max(0, (box.height - height) / 2), children: nodes }];
}

function tableNodes(context: Context, box: Box, size: number) {
  const words = (key: string) => context.t(`media.comments.${key}`);
  const cell = (
    column: Cell["column"],
    key: string,
    glyph: Glyph | null = null,
    span: Cell["span"] = 1,
  ): Cell => ({
    column,
    span,
    words: words(key),
    weight: glyph === null ? 600 : 400,
    glyph,
  });
  const rows = [
    [cell(1, "affiliated"), cell(2, "others")],
    [cell(0, "interactions"), cell(1, "similar", "similar", 2)],
    [cell(0, "comments"), cell(1, "fewer", "down"), cell(2, "more", "up")],
  ];
  const nodes: SceneNode[] = [];
  let y = 0;
  for (const row of rows) {
    const blocks = row.map((one) => cellNodes(context, one, box, y + size * 0.8, size));
    nodes.push(...blocks.flatMap((block) => block.nodes));
    y += Math.max(...blocks.map(({ height }) => height)) + size * 1.6;
    nodes.push({ kind: "rect", x: box.x, y, width: box.width, height: 1, fill: INKS.rule });
  }
  return { nodes, height: y + 1 };
}

function cellNodes(
  context: Context,
  { column, span, words, weight, glyph }: Cell,
  box: Box,
  y: number,
  size: number,
) {
  const { typesetter, direction, inView } = context;
  const unit = box.width / 14;
  const from = [0, 4, 9][column]! * unit;
  const width = (column === 0 ? 4 : 5 * span) * unit - size;
  const sign = size * 2.2;
  const indent = glyph === null ? 0 : sign + size * 0.6;
  const muted = MEDIA_CHART_FACTS.comments.every((fact) => !inView.has(fact));
  const side = (offset: number, wide: number) =>
    direction === "rtl" ? box.x + box.width - from - offset - wide : box.x + from + offset;
  const lines = setColumn(
    typesetter,
    [
      {
        text: words,
        style: { family: "sans", weight, size },
        fill: muted ? INKS.soft : INKS.ink,
        leading: 1.35,
        before: 0,
      },
    ],
    {
      x: side(indent, width - indent),
      y: glyph === null ? y : y + (sign - size * 1.35) / 2,
      width: width - indent,
    },
    direction,
  );
  const signs =
    glyph === null
      ? []
      : [glyphNode(glyph, { x: side(0, sign), y, width: sign }, INKS.ink, muted ? MUTED : undefined)];
  return { nodes: [...signs, ...lines.nodes], height: Math.max(glyph === null ? 0 : sign, lines.height) };
}

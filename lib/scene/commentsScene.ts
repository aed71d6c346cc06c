import { MEDIA_CHART_FACTS } from "@/lib/view/mediaChartFacts";
import { setColumn } from "./column";
import { glyphNode, type Glyph } from "./glyphNode";
import { INKS, MUTED } from "./inks";
import { largestThatFits } from "./largestThatFits";
import type { MediaPictureContext } from "./mediaPictureContext";
import type { Box, SceneNode } from "./scene";

type Context = Pick<MediaPictureContext, "t" | "typesetter" | "direction" | "inView">;

/** Never larger than a title may be. */
const FACTORS = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.9];

/** The table's columns, in fourteenths of its width; in a tall picture what a row compares stands over it. */
const COLUMNS = {
  beside: { label: [0, 4], affiliated: [4, 5], others: [9, 5], both: [4, 10] },
  over: { label: [0, 14], affiliated: [0, 7], others: [7, 7], both: [0, 14] },
} as const;

type Columns = (typeof COLUMNS)["beside" | "over"];

interface Cell {
  readonly column: keyof Columns;
  readonly words: string;
  readonly glyph: Glyph | null;
}

interface Grid {
  readonly box: Box;
  readonly columns: Columns;
  readonly size: number;
}

/** Two kinds of posts compared by signs of one size: as many interactions, fewer comments; how many fewer nobody said. */
export function commentsScene(context: Context, box: Box, text: number): SceneNode[] {
  const columns = COLUMNS[box.height > box.width * 0.6 ? "over" : "beside"];
  const rows = rowsOf(context, columns);
  const { nodes, height } = largestThatFits(
    FACTORS.map((factor) => factor * text),
    box.height,
    (size) => tableNodes(context, rows, { box, columns, size }),
  );
  return [{ kind: "group", x: 0, y: box.y + Math.max(0, (box.height - height) / 2), children: nodes }];
}

function rowsOf({ t }: Context, columns: Columns): Cell[][] {
  const cell = (column: Cell["column"], key: string, glyph: Glyph | null = null): Cell => ({
    column,
    words: t(`media.comments.${key}`),
    glyph,
  });
  const [interactions, comments] = [[cell("label", "interactions")], [cell("label", "comments")]];
  const same = [cell("both", "similar", "similar")];
  const differ = [cell("affiliated", "fewer", "down"), cell("others", "more", "up")];
  return [
    [cell("affiliated", "affiliated"), cell("others", "others")],
    ...(columns === COLUMNS.over
      ? [interactions, same, comments, differ]
      : [
          [...interactions, ...same],
          [...comments, ...differ],
        ]),
  ];
}

/** Rows of cells with a line over each that begins something; too high for any room where a word is too long. */
function tableNodes(context: Context, rows: readonly Cell[][], grid: Grid) {
  const { box, size } = grid;
  const nodes: SceneNode[] = [];
  let whole = true;
  let y = 0;
  for (const [i, row] of rows.entries()) {
    if (i > 0 && row[0]!.column === "label") {
      y += size * 0.8;
      nodes.push({ kind: "rect", x: box.x, y, width: box.width, height: 1, fill: INKS.rule });
    }
    y += i === 0 ? 0 : size * 0.8;
    const high = row.some(({ glyph }) => glyph !== null);
    const cells = row.map((cell) => cellNodes(context, cell, grid, y, high));
    nodes.push(...cells.flatMap((cell) => cell.nodes));
    whole &&= cells.every((cell) => cell.whole);
    y += Math.max(...cells.map(({ height }) => height));
  }
  return { nodes, height: whole ? y : Infinity };
}

/** @param high whether the row has signs, on whose middle its words stand */
function cellNodes(context: Context, { column, words, glyph }: Cell, grid: Grid, y: number, high: boolean) {
  const { typesetter, direction, inView } = context;
  const { box, columns, size } = grid;
  const [from, wide] = columns[column].map((unit) => (unit * box.width) / 14) as [number, number];
  const sign = size * 2.2;
  const indent = glyph === null ? 0 : sign + size * 0.6;
  const width = wide - size - indent;
  const muted = MEDIA_CHART_FACTS.comments.every((fact) => !inView.has(fact));
  const side = (offset: number, room: number) =>
    direction === "rtl" ? box.x + box.width - from - offset - room : box.x + from + offset;
  const style = { family: "sans", weight: glyph === null ? 600 : 400, size } as const;
  const lines = setColumn(
    typesetter,
    [{ text: words, style, fill: muted ? INKS.soft : INKS.ink, leading: 1.35, before: 0 }],
    { x: side(indent, width), y: high ? y + (sign - size * 1.35) / 2 : y, width },
    direction,
  );
  const place = { x: side(0, sign), y, width: sign };
  const signs = glyph === null ? [] : [glyphNode(glyph, place, INKS.ink, muted ? MUTED : undefined)];
  return {
    nodes: [...signs, ...lines.nodes],
    height: high ? Math.max(sign, lines.height) : lines.height,
    whole: lines.nodes.every((line) => typesetter.setLine(line.text, style, direction).width <= width),
  };
}

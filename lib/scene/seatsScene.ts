import { VOTES, type Vote } from "@/lib/domain/stance";
import type { Standing } from "@/lib/domain/standing";
import type { TextStyle } from "@/lib/typeset/textStyle";
import type { MapMark } from "@/lib/view/mapMarks";
import { setColumn } from "./column";
import { codeNode } from "./codeNode";
import { INKS, MUTED, standingInk } from "./inks";
import type { PictureContext } from "./pictureContext";
import { LEAST_TYPE } from "@/lib/chart/pictureSizes";
import type { Box, SceneNode } from "./scene";
import { stateSubject } from "./stateSubject";

type Context = Pick<PictureContext, "t" | "chamber" | "direction" | "typesetter">;

/** The seats of the recorded vote, from yes to no, coloured by standing, and below them by name where there is room. */
export function seatsScene(context: Context, marks: readonly MapMark[], box: Box, text: number): SceneNode[] {
  const { t, chamber, direction } = context;
  if (chamber === null) return [];
  const words = text * 2.8;
  const scale = Math.min(box.width / chamber.width, (box.height - words) / chamber.height);
  const height = chamber.height * scale + words;
  const names = voterColumns(context, marks, { ...box, height: box.height - height }, text);
  const top = box.y + (names === null ? (box.height - height) / 2 : 0);
  const left = box.x + (box.width - chamber.width * scale) / 2;
  const total = chamber.seats.length;
  const least = text * LEAST_TYPE;
  const seats = chamber.seats.map(({ state, x, y }): SceneNode => {
    const mark = marks[state]!;
    const [cx, cy] = [left + x * scale, top + y * scale];
    return {
      ...{ kind: "group", x: 0, y: 0, subject: stateSubject(t, mark) },
      children: seatNodes(mark, cx, cy, chamber.seatRadius * scale, least),
    };
  });
  const heads = VOTES.map((vote) => {
    const count = t("seats.of", { count: chamber.tally[vote], total });
    return `${t(`seats.vote.${vote}`)}: ${count}`;
  });
  const columns = columnsOf(box, text);
  const style = headStyle(context, heads, columns[0]!.width, text);
  const counts = heads.map((head, i): SceneNode => {
    // In the middle of its third, or where the column of its names begins.
    const middle = left + (chamber.width * scale * (i + 0.5)) / VOTES.length;
    const { x, width } = columns[i]!;
    const start = direction === "rtl" ? x + width : x;
    return {
      kind: "text",
      x: names === null ? middle : start,
      y: top + chamber.height * scale + text * 1.6,
      align: names === null ? "center" : direction === "rtl" ? "right" : "left",
      text: head,
      style,
      direction,
      fill: INKS.ink,
    };
  });
  return [...seats, ...counts, { kind: "group", x: 0, y: top + height, children: names ?? [] }];
}

/** The largest style in which each count fits its column. */
function headStyle(
  { typesetter, direction }: Context,
  heads: readonly string[],
  width: number,
  text: number,
) {
  const styles = [1.1, 1, 0.9, LEAST_TYPE].map(
    (factor) => ({ family: "sans", weight: 600, size: text * factor }) as const,
  );
  const fits = (style: TextStyle) =>
    heads.every((head) => typesetter.setLine(head, style, direction).width <= width);
  return styles.find(fits) ?? styles.at(-1)!;
}

/** Who voted how, in three columns with the top at 0, as large as the room allows; null in too little of it. */
function voterColumns(
  context: Context,
  marks: readonly MapMark[],
  box: Box,
  text: number,
): readonly SceneNode[] | null {
  for (const factor of [1.3, 1.15, 1, 0.9, LEAST_TYPE]) {
    const columns = columnsOf(box, text).map((column, i) =>
      voterColumn(context, marks, VOTES[i]!, column, text * factor),
    );
    if (Math.max(...columns.map(({ height }) => height)) <= box.height)
      return columns.flatMap(({ nodes }) => nodes);
  }
  return null;
}

/** Places of three columns side by side, with their tops at 0; time and votes run from left to right. */
function columnsOf(box: Box, text: number): Pick<Box, "x" | "y" | "width">[] {
  const gap = text * 0.8;
  const width = (box.width - gap * (VOTES.length - 1)) / VOTES.length;
  return VOTES.map((_, i) => ({ x: box.x + i * (width + gap), y: 0, width }));
}

function voterColumn(
  { chamber, typesetter, direction }: Context,
  marks: readonly MapMark[],
  vote: Vote,
  { x, y, width }: Pick<Box, "x" | "y" | "width">,
  size: number,
): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const style = { family: "sans", weight: 400, size } as const;
  const sign = size * 0.8;
  const indent = size * 1.2;
  const nodes: SceneNode[] = [];
  let top = y;
  for (const { state } of chamber!.seats.filter((seat) => seat.vote === vote)) {
    const { name, standing, side, muted } = marks[state]!;
    const words = { text: name, style, fill: muted ? INKS.soft : INKS.ink, leading: 1.3, before: 0 };
    const start = direction === "rtl" ? x : x + indent;
    const column = setColumn(typesetter, [words], { x: start, y: top, width: width - indent }, direction);
    nodes.push(
      {
        kind: "rect",
        x: direction === "rtl" ? x + width - sign : x,
        y: top + size * 0.65 - sign / 2,
        width: sign,
        height: sign,
        ...standingInk(standing, side ?? standing),
        ...(muted && { opacity: MUTED }),
      },
      ...column.nodes,
    );
    top += column.height + size * 0.1;
  }
  return { nodes, height: top - y };
}

type SeatMark = Pick<MapMark, "iso3" | "standing" | "muted" | "chosen"> & { readonly side: Standing | null };

/**
 * One seat: a circle in the ink of its standing with the state's code on it.
 * @param least the smallest type, px
 */
export function seatNodes(
  { iso3, standing, side, muted, chosen }: SeatMark,
  x: number,
  y: number,
  r: number,
  least: number,
): SceneNode[] {
  const { fill, stroke } = standingInk(standing, side ?? standing);
  const edge = chosen ? { colour: INKS.ink, width: 2 } : stroke;
  return [
    { kind: "circle", x, y, r, fill, ...(edge && { stroke: edge }), ...(muted && { opacity: MUTED }) },
    codeNode({ iso3, standing, muted }, fill, { x, y, size: Math.max(least, r * 0.74) }),
  ];
}

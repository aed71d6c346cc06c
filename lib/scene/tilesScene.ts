import { REGIONAL_GROUPS } from "@/lib/domain/state";
import { nameOrder } from "@/lib/format/nameOrder";
import type { MapMark } from "@/lib/view/mapMarks";
import { codeNode } from "./codeNode";
import { INKS, MUTED, standingInk } from "./inks";
import type { PictureContext } from "./pictureContext";
import { LEAST_TYPE } from "@/lib/chart/pictureSizes";
import type { Box, SceneNode, TextNode } from "./scene";
import { stateSubject } from "./stateSubject";

type Context = Pick<PictureContext, "t" | "model" | "direction" | "typesetter">;

interface Layout {
  /** Distance of two tiles, px. */
  readonly pitch: number;
  readonly perRow: number;
  /** Room for a block's name beside its tiles and above them, px. */
  readonly aside: number;
  readonly heading: number;
  /** Between two blocks. */
  readonly gap: number;
}

/** Size of a code as a share of its tile. */
const CODE = 0.44;

/** An equal tile for every state, in blocks by regional group, as large as the box allows. */
export function tilesScene(context: Context, marks: readonly MapMark[], box: Box, text: number): SceneNode[] {
  const { direction } = context;
  const blocks = blocksOf(context, marks);
  const layout = layTiles(context, blocks, box, text);
  const { pitch, perRow, aside, heading, gap } = layout;
  let y = box.y;
  return blocks.flatMap(({ name, marks: members }): SceneNode[] => {
    const top = y + heading;
    y = top + Math.ceil(members.length / perRow) * pitch + gap;
    const label: TextNode = {
      kind: "text",
      x: direction === "rtl" ? box.x + box.width : box.x,
      y: aside > 0 ? top + pitch / 2 + text * 0.34 : top - text * 0.45,
      align: direction === "rtl" ? "right" : "left",
      text: name,
      style: nameStyle(text),
      direction,
      fill: INKS.ink,
    };
    const tiles = members.map((mark, i): SceneNode => {
      const column = aside + (i % perRow) * pitch;
      const x = direction === "rtl" ? box.x + box.width - column - pitch : box.x + column;
      const y = top + Math.floor(i / perRow) * pitch;
      return {
        ...{ kind: "group" as const, x: 0, y: 0, subject: stateSubject(context.t, mark) },
        children: tileNodes(mark, x, y, pitch),
      };
    });
    return [label, ...tiles];
  });
}

/** The height at which the codes on the tiles are as large as the smallest type may be. */
export function tilesHeight(
  context: Context,
  marks: readonly MapMark[],
  width: number,
  text: number,
): number {
  const pitch = (text * LEAST_TYPE) / CODE;
  const perRow = Math.floor(width / pitch);
  return blocksOf(context, marks).reduce(
    (sum, block) => sum + Math.ceil(block.marks.length / perRow) * pitch + text * 1.7,
    0,
  );
}

function nameStyle(text: number): TextNode["style"] {
  return { family: "sans", weight: 600, size: text * 0.95 };
}

function blocksOf({ t, model }: Context, marks: readonly MapMark[]) {
  const byName = nameOrder(model.locale);
  return [...REGIONAL_GROUPS, null].map((region) => {
    const members = marks
      .filter((_, i) => model.record.states[i]!.region === region)
      .sort((a, b) => byName(a.name, b.name));
    const count = t("tiles.size", { count: members.length });
    return { name: `${t(`groups.name.${region ?? "none"}`)} ${count}`, marks: members };
  });
}

/** Names above their tiles or beside them, whichever leaves the larger tiles; the room left over goes between blocks. */
function layTiles(
  { typesetter, direction }: Context,
  blocks: ReturnType<typeof blocksOf>,
  box: Box,
  text: number,
): Layout {
  const names = blocks.map(({ name }) => typesetter.setLine(name, nameStyle(text), direction).width);
  const counts = blocks.map((block) => block.marks.length);
  const [above, beside] = [
    { aside: 0, heading: text * 1.7, gap: 0 },
    { aside: Math.max(...names) + text, heading: 0, gap: text * 0.5 },
  ].map((names) => {
    const pitch = largestPitch(counts, box, names);
    const perRow = Math.max(1, Math.floor((box.width - names.aside) / pitch));
    const left = box.height - heightOf(counts, box, names, pitch);
    const gap = names.gap + Math.min(text * 2, Math.max(0, left) / blocks.length);
    return { ...names, pitch, perRow, gap };
  });
  return beside!.pitch > above!.pitch ? beside! : above!;
}

type Names = Pick<Layout, "aside" | "heading" | "gap">;

function heightOf(
  counts: readonly number[],
  box: Box,
  { aside, heading, gap }: Names,
  pitch: number,
): number {
  const perRow = Math.max(1, Math.floor((box.width - aside) / pitch));
  const rows = counts.reduce((sum, count) => sum + Math.ceil(count / perRow), 0);
  return rows * pitch + counts.length * (heading + gap);
}

/** The largest tile at which all blocks fit below each other. */
function largestPitch(counts: readonly number[], box: Box, names: Names): number {
  let pitch = 110;
  while (pitch > 8 && heightOf(counts, box, names, pitch) > box.height) pitch -= 0.5;
  return pitch;
}

function tileNodes(mark: MapMark, x: number, y: number, pitch: number): SceneNode[] {
  const { standing, side, muted, chosen } = mark;
  const { fill, stroke } = standingInk(standing, side ?? standing);
  const edge = pitch - 2;
  const faint = muted ? { opacity: MUTED } : {};
  return [
    {
      kind: "rect",
      x: x + 1,
      y: y + 1,
      width: edge,
      height: edge,
      fill,
      ...(chosen ? { stroke: { colour: INKS.ink, width: 2 } } : stroke && { stroke }),
      ...faint,
    },
    codeNode(mark, fill, { x: x + pitch / 2, y: y + pitch / 2, size: pitch * CODE }),
  ];
}

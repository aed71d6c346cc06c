import { countryOutline, disputedLines } from "#country-outlines";
import { labelLines } from "@/lib/chart/labelLines";
import { MOVEMENT_SLUGS } from "@/lib/filters/movementSlug";
import { isSmall } from "@/lib/geo/isSmall";
import { leaderPath } from "@/lib/geo/leaderPath";
import type { MapGeometry } from "@/lib/geo/mapGeometry";
import { MOVEMENTS } from "@/lib/stats/movement";
import { isLeft, type MapMark } from "@/lib/view/mapMarks";
import { INKS, inkOn, movementInk, MUTED, standingInk } from "./inks";
import { LEAST_TYPE } from "@/lib/chart/pictureSizes";
import { otherAreas } from "./otherAreas";
import type { Box, SceneNode } from "./scene";
import type { SceneContext } from "./sceneContext";
import { stateSubject } from "./stateSubject";

type MapContext = Pick<SceneContext, "t" | "geometry" | "typesetter" | "direction">;

/** Radius of a dot, in map units. */
const DOT = 58;

/** Width of the outline of a chosen state, of which half is seen, in units of the map: as fine as the map is small. */
const CHOSEN = 26;

/** How much wider than a name the room for it is. */
const AROUND = 1.08;

/**
 * The map of standings or of movements in a box, as large as it fits, with the height it takes.
 * @param text the size of plain text, px; names stand where there is room for the smallest type
 */
export function mapScene(
  context: MapContext,
  marks: readonly MapMark[],
  box: Box,
  text: number,
): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const { geometry } = context;
  const scale = Math.min(box.width / geometry.width, box.height / geometry.height);
  const px = 1 / scale;
  const dots = new Set(geometry.markers.map(({ iso3 }) => iso3));
  const stateNode = (mark: MapMark, dot: readonly SceneNode[]): SceneNode => ({
    ...{ kind: "group", x: 0, y: 0, subject: stateSubject(context.t, mark) },
    children: [...shapeNodes(mark, px), ...dot],
  });
  // Chosen states last: no neighbour covers their outlines.
  const shaped = marks.filter(({ iso3 }) => !dots.has(iso3));
  const shapes = [...shaped.filter(({ chosen }) => !chosen), ...shaped.filter(({ chosen }) => chosen)].map(
    (mark) => stateNode(mark, leftNodes(context, mark, px)),
  );
  const small = geometry.markers.flatMap((marker) => {
    const mark = marks.find(({ iso3 }) => iso3 === marker.iso3);
    return mark === undefined ? [] : [stateNode(mark, dotNodes(marker, mark, px))];
  });
  const names = marks
    .filter(({ iso3 }) => !dots.has(iso3))
    .flatMap((mark) => nameNodes(context, mark, px, text * LEAST_TYPE));
  const nodes: SceneNode[] = [
    ...otherAreas(px),
    ...shapes,
    {
      kind: "path",
      d: disputedLines(),
      stroke: { colour: INKS.soft, width: 0.9 * px, dash: [3 * px, 2 * px] },
    },
    ...small,
    ...names,
  ];
  const x = box.x + (box.width - geometry.width * scale) / 2;
  return {
    nodes: [{ kind: "group", x, y: box.y, scale, children: nodes }],
    height: geometry.height * scale,
  };
}

function ink({ standing, side, movement, muted, chosen }: MapMark, px: number) {
  const { fill, stroke } =
    movement === undefined
      ? standingInk(standing, side ?? standing, px)
      : movementInk(MOVEMENTS[MOVEMENT_SLUGS.indexOf(movement)]!, px);
  const border = { colour: INKS.paper, width: 0.6 * px };
  const edge = chosen ? { colour: INKS.ink, width: CHOSEN } : typeof fill === "string" ? stroke : border;
  return { fill, stroke: edge ?? border, ...(muted && { opacity: MUTED }) };
}

function shapeNodes(mark: MapMark, px: number): SceneNode[] {
  const d = countryOutline(mark.iso3);
  if (d === undefined) return [];
  const { stroke, ...filled } = ink(mark, px);
  if (!mark.chosen) return [{ kind: "path", d, ...filled, stroke }];
  // The outline lies below the filling: however small an island is, its colour is seen.
  return [
    { kind: "path", d, stroke },
    { kind: "path", d, ...filled },
  ];
}

/** A state that left a side and is too small to be outlined: a ring in that side's hue. */
function leftNodes({ geometry }: Pick<MapContext, "geometry">, mark: MapMark, px: number): SceneNode[] {
  if (!isLeft(mark) || !isSmall(geometry, mark.iso3, 1)) return [];
  const [x, y] = geometry.anchors[mark.iso3]!;
  return [{ kind: "circle", x, y, r: DOT - px, ...ink(mark, px) }];
}

function dotNodes(marker: MapGeometry["markers"][number], mark: MapMark, px: number): SceneNode[] {
  const { x, y, displaced } = marker;
  const hairline = { colour: INKS.soft, width: 0.6 * px };
  const leader: SceneNode[] = displaced
    ? [{ kind: "path", d: leaderPath(marker), fill: INKS.soft, stroke: hairline }]
    : [];
  return [
    ...leader,
    { kind: "circle", x, y, r: DOT + 1.2 * px, fill: INKS.paper, stroke: hairline },
    { kind: "circle", x, y, r: DOT, ...ink(mark, px) },
  ];
}

function nameNodes(
  { geometry, typesetter, direction }: MapContext,
  mark: MapMark,
  px: number,
  least: number,
): SceneNode[] {
  const [x, y] = geometry.anchors[mark.iso3]!;
  const size = least * px;
  const style = { family: "sans", weight: 400, size: least } as const;
  const widthOf = (line: string) => typesetter.setLine(line, style, direction).width * px * AROUND;
  const lines = labelLines(mark.name, geometry.labelRoom[mark.iso3] ?? 0, widthOf);
  const { fill } = ink(mark, px);
  // On the dark of the state concerned, letters are light; on other textures and on paper they need an edge of paper.
  const dark = typeof fill === "object" && fill.texture === "crossed";
  const halo = dark ? fill.hue : typeof fill === "string" && fill !== INKS.paper ? null : INKS.paper;
  return lines.map((text, i) => ({
    kind: "text",
    x,
    y: y + size * (0.34 + 1.15 * (i - (lines.length - 1) / 2)),
    align: "center",
    text,
    style: { family: "sans", weight: dark ? 600 : 400, size },
    direction,
    fill: mark.muted ? INKS.soft : dark ? INKS.onDark : inkOn(fill),
    ...(halo !== null && !mark.muted && { halo }),
  }));
}

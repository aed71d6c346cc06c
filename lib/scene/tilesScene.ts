import { REGIONAL_GROUPS } from "@/lib/domain/state";
import type { MapMark } from "@/lib/view/mapMarks";
import { INKS, MUTED, standingInk } from "./inks";
import type { PictureContext } from "./pictureContext";
import type { Box, SceneNode } from "./scene";

/** An equal tile for every state, in blocks by regional group, as large as the box allows. */
export function tilesScene(
  { t, model, direction }: Pick<PictureContext, "t" | "model" | "direction">,
  marks: readonly MapMark[],
  box: Box,
  text: number,
): SceneNode[] {
  const blocks = [...REGIONAL_GROUPS, null].map((region) => ({
    name: `${t(`groups.name.${region ?? "none"}`)} ${t("tiles.size", { count: marksOf(region).length })}`,
    marks: marksOf(region),
  }));
  function marksOf(region: string | null) {
    return marks
      .filter((_, i) => model.record.states[i]!.region === region)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }
  const heading = text * 1.7;
  const pitch = largestPitch(
    blocks.map((block) => block.marks.length),
    box,
    heading,
  );
  const perRow = Math.floor(box.width / pitch);
  let y = box.y;
  return blocks.flatMap(({ name, marks: members }): SceneNode[] => {
    const top = y + heading;
    y = top + Math.ceil(members.length / perRow) * pitch;
    return [
      {
        kind: "text",
        x: direction === "rtl" ? box.x + box.width : box.x,
        y: top - text * 0.45,
        align: direction === "rtl" ? "right" : "left",
        text: name,
        style: { family: "sans", weight: 600, size: text * 0.95 },
        direction,
        fill: INKS.ink,
      },
      ...members.flatMap((mark, i) => {
        const column = (i % perRow) * pitch;
        const x = direction === "rtl" ? box.x + box.width - column - pitch : box.x + column;
        return tileNodes(mark, x, top + Math.floor(i / perRow) * pitch, pitch);
      }),
    ];
  });
}

/** The largest tile at which all blocks fit below each other. */
function largestPitch(counts: readonly number[], box: Box, heading: number): number {
  const fits = (pitch: number) => {
    const perRow = Math.max(1, Math.floor(box.width / pitch));
    const rows = counts.reduce((sum, count) => sum + Math.ceil(count / perRow), 0);
    return rows * pitch + counts.length * heading <= box.height;
  };
  let pitch = 60;
  while (pitch > 8 && !fits(pitch)) pitch -= 0.5;
  return pitch;
}

function tileNodes(mark: MapMark, x: number, y: number, pitch: number): SceneNode[] {
  const { iso3, standing, side, muted, chosen } = mark;
  const { fill, stroke } = standingInk(standing, side ?? standing);
  const edge = pitch - 2;
  const size = pitch * 0.36;
  const dark = standing === "critical" || standing === "both" || standing === "subject";
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
    {
      kind: "text",
      x: x + pitch / 2,
      y: y + pitch / 2 + size * 0.34,
      align: "center",
      text: iso3,
      style: { family: "sans", weight: 600, size },
      direction: "ltr",
      fill: muted ? INKS.soft : dark ? INKS.onDark : INKS.ink,
      ...(typeof fill !== "string" && !muted && { halo: standing === "subject" ? "#2a2824" : INKS.paper }),
    },
  ];
}

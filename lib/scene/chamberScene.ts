import type { ComparePictureContext } from "./comparePictureContext";
import { INKS, MUTED } from "./inks";
import type { Box, SceneNode } from "./scene";
import { LEAST_TYPE } from "./pictureSizes";
import { seatNodes } from "./seatsScene";

/** The drawing's width and the radius of a seat in the units of the view's places. */
const WIDTH = 360;
const RADIUS = 11.5;

/** The half circle of the Council's members of one day, coloured by where they stand. */
export function chamberScene(
  { model, council }: Pick<ComparePictureContext, "model" | "council">,
  box: Box,
  text: number,
): SceneNode[] {
  const height = Math.max(0, ...council.seats.map(({ y }) => y)) + RADIUS;
  const scale = Math.min(box.width / WIDTH, box.height / height);
  const left = box.x + (box.width - WIDTH * scale) / 2;
  const least = text * LEAST_TYPE;
  return council.seats.flatMap(({ state, standing, hue, muted, x, y }): SceneNode[] => {
    const { iso3 } = model.record.states[state]!;
    const place = { x: left + x * scale, y: box.y + y * scale, r: RADIUS * scale };
    if (standing !== null)
      return seatNodes({ iso3, standing, side: hue, muted, chosen: false }, place.x, place.y, place.r, least);
    const size = Math.max(least, place.r * 0.74);
    return [
      {
        kind: "circle",
        ...place,
        fill: INKS.paper,
        stroke: { colour: INKS.ruleStrong, width: 1 },
        ...(muted && { opacity: MUTED }),
      },
      {
        kind: "text",
        x: place.x,
        y: place.y + size * 0.34,
        align: "center",
        text: iso3,
        style: { family: "sans", weight: 600, size },
        direction: "ltr",
        fill: INKS.soft,
      },
    ];
  });
}

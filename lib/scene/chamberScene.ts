import type { ComparePictureContext } from "./comparePictureContext";
import { INKS, MUTED } from "./inks";
import type { Box, SceneNode } from "./scene";
import { seatNodes } from "./seatsScene";

/** The drawing's width and the radius of a seat in the units of the view's places. */
const WIDTH = 360;
const RADIUS = 11.5;

/** The half circle of the Council's members of one day, coloured by where they stand. */
export function chamberScene(
  { model, council }: Pick<ComparePictureContext, "model" | "council">,
  box: Box,
): SceneNode[] {
  const height = Math.max(0, ...council.seats.map(({ y }) => y)) + RADIUS;
  const scale = Math.min(box.width / WIDTH, box.height / height);
  const left = box.x + (box.width - WIDTH * scale) / 2;
  return council.seats.flatMap(({ state, standing, hue, muted, x, y }): SceneNode[] => {
    const { iso3 } = model.record.states[state]!;
    const place = { x: left + x * scale, y: box.y + y * scale, r: RADIUS * scale };
    if (standing !== null)
      return seatNodes({ iso3, standing, side: hue, muted, chosen: false }, place.x, place.y, place.r);
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
        y: place.y + place.r * 0.24,
        align: "center",
        text: iso3,
        style: { family: "sans", weight: 600, size: place.r * 0.7 },
        direction: "ltr",
        fill: INKS.soft,
      },
    ];
  });
}

import type { ComparePictureContext } from "./comparePictureContext";
import { INKS, MUTED } from "./inks";
import type { Box, SceneNode } from "./scene";
import { LEAST_TYPE } from "@/lib/chart/pictureSizes";
import { seatNodes } from "./seatsScene";
import { stateSubject } from "./stateSubject";

/** The drawing's width and the radius of a seat in the units of the view's places. */
const WIDTH = 360;
const RADIUS = 11.5;

/** The half circle of the Council's members of one day, coloured by where they stand. */
export function chamberScene(
  { t, model, council }: Pick<ComparePictureContext, "t" | "model" | "council">,
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
    if (standing !== null) {
      const seat = { iso3, standing, side: hue, muted, chosen: false };
      const subject = stateSubject(t, { iso3, standing, name: model.names[state]! });
      const children = seatNodes(seat, place.x, place.y, place.r, least);
      return [{ kind: "group", x: 0, y: 0, subject, children }];
    }
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

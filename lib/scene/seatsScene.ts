import { VOTES } from "@/lib/domain/stance";
import type { Standing } from "@/lib/domain/standing";
import type { MapMark } from "@/lib/view/mapMarks";
import { INKS, MUTED, standingInk } from "./inks";
import type { PictureContext } from "./pictureContext";
import type { Box, SceneNode } from "./scene";

/** The seats of the recorded vote, from yes to no, coloured by standing; nothing where the record has no vote. */
export function seatsScene(
  { t, chamber, direction }: Pick<PictureContext, "t" | "chamber" | "direction">,
  marks: readonly MapMark[],
  box: Box,
  text: number,
): SceneNode[] {
  if (chamber === null) return [];
  const words = text * 3.2;
  const scale = Math.min(box.width / chamber.width, (box.height - words) / chamber.height);
  const left = box.x + (box.width - chamber.width * scale) / 2;
  const total = chamber.seats.length;
  const seats = chamber.seats.flatMap(({ state, x, y }) =>
    seatNodes(marks[state]!, left + x * scale, box.y + y * scale, chamber.seatRadius * scale),
  );
  const counts = VOTES.map((vote, i): SceneNode => {
    const place = left + (chamber.width * scale * (i + 0.5)) / VOTES.length;
    const count = t("seats.of", { count: chamber.tally[vote], total });
    return {
      kind: "text",
      x: place,
      y: box.y + chamber.height * scale + text * 1.6,
      align: "center",
      text: `${t(`seats.vote.${vote}`)}: ${count}`,
      style: { family: "sans", weight: 600, size: text * 1.1 },
      direction,
      fill: INKS.ink,
    };
  });
  return [...seats, ...counts];
}

type SeatMark = Pick<MapMark, "iso3" | "standing" | "muted" | "chosen"> & { readonly side: Standing | null };

/** One seat: a circle in the ink of its standing with the state's code on it. */
export function seatNodes(
  { iso3, standing, side, muted, chosen }: SeatMark,
  x: number,
  y: number,
  r: number,
): SceneNode[] {
  const { fill, stroke } = standingInk(standing, side ?? standing);
  const dark = standing === "critical" || standing === "both" || standing === "subject";
  const edge = chosen ? { colour: INKS.ink, width: 2 } : stroke;
  return [
    { kind: "circle", x, y, r, fill, ...(edge && { stroke: edge }), ...(muted && { opacity: MUTED }) },
    {
      kind: "text",
      x,
      y: y + r * 0.24,
      align: "center",
      text: iso3,
      style: { family: "sans", weight: 600, size: r * 0.7 },
      direction: "ltr",
      fill: muted ? INKS.soft : dark ? INKS.onDark : INKS.ink,
      ...(typeof fill !== "string" && !muted && { halo: standing === "subject" ? "#2a2824" : INKS.paper }),
    },
  ];
}

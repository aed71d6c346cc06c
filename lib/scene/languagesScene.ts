import { countryOutline, disputedLines } from "#country-outlines";
import { OFFICIAL_STATUSES, type OfficialStatus } from "@/lib/domain/language";
import { isolated } from "@/lib/format/isolated";
import { INKS } from "./inks";
import { keyedColumn } from "./keyedColumn";
import { largestThatFits } from "./largestThatFits";
import type { MediaPictureContext } from "./mediaPictureContext";
import { otherAreas } from "./otherAreas";
import type { Box, SceneNode, Stroke } from "./scene";

/** Land of states, lighter than the tint, which is neutral: it says nothing of tone or position. */
const STATE = "#e8e4dc";
const FACTORS = [1.8, 1.6, 1.4, 1.3, 1.2, 1.1, 1, 0.9, 0.8];

/** Where the chosen language is official: on the map, and by name where there is room for the names. */
export function languagesScene(context: MediaPictureContext, box: Box, text: number): SceneNode[] {
  const { geometry, official } = context;
  const beside = box.width > 1.7 * box.height;
  const ratio = geometry.width / geometry.height;
  const width = official.length === 0 ? box.width : beside ? box.width * 0.66 : box.width;
  const scale = Math.min(width / geometry.width, box.height / geometry.height);
  const high = geometry.height * scale;
  const list = beside
    ? { x: box.x + high * ratio + text * 2, y: 0, width: box.width - high * ratio - text * 2 }
    : { x: box.x, y: 0, width: box.width };
  const room = beside ? box.height : box.height - high - text;
  const names = namesBlock(context, list, room, text);
  const upper = Math.max(0, beside ? (box.height - high) / 2 : (room - names.height) * 0.4);
  const lower = beside ? (box.height - names.height) / 2 : upper + high + text;
  const map: SceneNode = {
    kind: "group",
    x: official.length === 0 ? box.x + (box.width - high * ratio) / 2 : box.x,
    y: box.y + upper,
    scale,
    children: mapNodes(context, 1 / scale),
  };
  return [map, { kind: "group", x: 0, y: box.y + lower, children: names.nodes }];
}

function inkOf(status: OfficialStatus | undefined, px: number): { fill: string; stroke: Stroke } {
  if (status === undefined) return { fill: STATE, stroke: { colour: INKS.ruleStrong, width: 0.6 * px } };
  return status === "official_regional"
    ? { fill: STATE, stroke: { colour: INKS.ink, width: 1.5 * px, dash: [4 * px, 2 * px] } }
    : { fill: INKS.ruleStrong, stroke: { colour: INKS.ink, width: 0.9 * px } };
}

function mapNodes({ geometry, official, model }: MediaPictureContext, px: number): SceneNode[] {
  const statusOf = new Map(official.map(({ iso3, status }) => [iso3, status]));
  const shapes = model.record.states.flatMap(({ iso3 }): SceneNode[] => {
    const d = countryOutline(iso3);
    return d === undefined ? [] : [{ kind: "path", d, ...inkOf(statusOf.get(iso3), px) }];
  });
  const dots = geometry.markers.flatMap(({ iso3, x, y }): SceneNode[] => {
    const status = statusOf.get(iso3);
    return status === undefined ? [] : [{ kind: "circle", x, y, r: 62, ...inkOf(status, px) }];
  });
  return [
    ...otherAreas(px),
    ...shapes,
    {
      kind: "path",
      d: disputedLines(),
      stroke: { colour: INKS.soft, width: 0.9 * px, dash: [3 * px, 2 * px] },
    },
    ...dots,
  ];
}

/** The states by status and name; where even small names are too many for the room, how many they are. */
function namesBlock(
  { t, typesetter, direction, official }: MediaPictureContext,
  box: { readonly x: number; readonly y: number; readonly width: number },
  room: number,
  text: number,
) {
  const draw = (named: boolean) => (size: number) =>
    keyedColumn(
      typesetter,
      OFFICIAL_STATUSES.map((status) => ({ status, of: official.filter((state) => state.status === status) }))
        .filter(({ of }) => of.length > 0)
        .map(({ status, of }) => {
          const counted = t("picture.media.official", {
            status: t(`media.map.${status}`),
            count: of.length,
          });
          const names = of.map(({ name }) => isolated(name)).join(" · ");
          const style = { family: "sans", weight: 400, size } as const;
          const set = { fill: INKS.ink, leading: 1.4, before: 0 };
          return {
            ink: inkOf(status, 1),
            texts: [
              { ...set, text: counted, style: { ...style, weight: 600 } as const },
              ...(named ? [{ ...set, text: names, style }] : []),
            ],
          };
        }),
      box,
      size,
      direction,
    );
  const sizes = FACTORS.map((factor) => factor * text);
  const named = largestThatFits(sizes, room, draw(true));
  return named.height <= room ? named : largestThatFits(sizes, room, draw(false));
}

import { STANDING_OF_VOTE } from "@/lib/domain/sideOf";
import { VOTES } from "@/lib/domain/stance";
import { STANDING_STYLES } from "@/lib/theme/standingColours";
import type { EventMarkModel } from "@/lib/words/eventMark";
import { INKS, standingInk } from "./inks";
import type { SceneNode } from "./scene";

/** What a mark's looks depend on. */
export type SignModel = Pick<
  EventMarkModel,
  "sign" | "precision" | "disputed" | "share" | "counted" | "tally"
>;

interface Place {
  /** The middle of the mark. */
  readonly x: number;
  readonly y: number;
  /** Size of the words beside it, px. */
  readonly size: number;
  /** How long its month, year or period is, px; 0 for a day. */
  readonly length: number;
  readonly opacity?: number;
}

/** An event's mark: a square for a statement, a dot for a day, a bar as long as its month, year or period. */
export function eventSign(model: SignModel, place: Place): SceneNode[] {
  if (model.tally !== null) return voteSign(model.tally, place);
  if (model.sign === "critical" || model.sign === "supportive") return listSign(model, model.sign, place);
  return happeningSign(model, place);
}

/** A list: filled from below as far as its states are named, hatched where names are not known. */
function listSign(
  { share, counted }: SignModel,
  side: "critical" | "supportive",
  { x, y, size, opacity }: Place,
): SceneNode[] {
  const hue = STANDING_STYLES[side].light;
  const [width, height] = [size * 0.74, size * 0.92];
  const box = { kind: "rect", x: x - width / 2, width, ...(opacity !== undefined && { opacity }) } as const;
  const edge = { colour: hue, width: size * 0.09 };
  const whole = { ...box, y: y - height / 2, height };
  if (!counted) return [{ ...whole, fill: INKS.paper, stroke: { ...edge, dash: [size / 5, size / 6] } }];
  const named = height * share;
  const rest = { ...box, y: whole.y, height: height - named, fill: { texture: "hatched", hue } } as const;
  return [
    ...(share < 1 ? [rest] : []),
    { ...box, y: y + height / 2 - named, height: named, fill: hue },
    { ...whole, stroke: edge },
  ];
}

/** A vote, from top to bottom: yes, abstaining, no. */
function voteSign(tally: NonNullable<SignModel["tally"]>, { x, y, size, opacity }: Place): SceneNode[] {
  const [width, height] = [size * 0.74, size * 1.05];
  const faint = opacity === undefined ? {} : { opacity };
  const whole = { kind: "rect", x: x - width / 2, y: y - height / 2, width, height } as const;
  let top = whole.y;
  const votes = VOTES.reduce((sum, vote) => sum + tally[vote], 0);
  const parts = VOTES.map((vote): SceneNode => {
    const part = { ...whole, y: top, height: (height * tally[vote]) / votes };
    top += part.height;
    return { ...part, fill: standingInk(STANDING_OF_VOTE[vote]).fill, ...faint };
  });
  return [...parts, { ...whole, stroke: { colour: INKS.ink, width: size * 0.09 }, ...faint }];
}

/** Dashed where only the month or year is known or sources differ, a bar where it lasted. */
function happeningSign(
  { precision, disputed }: SignModel,
  { x, y, size, length, opacity }: Place,
): SceneNode[] {
  const faint = opacity === undefined ? {} : { opacity };
  const edge = { colour: INKS.ink, width: size * 0.1 };
  const within = precision === "month" || precision === "year";
  const dashed = { ...edge, dash: [size / 6, size / 7] };
  if (precision === "day") {
    const dot = { kind: "circle", x, y, r: size * 0.36, ...faint } as const;
    return [disputed ? { ...dot, fill: INKS.paper, stroke: dashed } : { ...dot, fill: INKS.ink }];
  }
  const fill = disputed ? INKS.paper : within ? INKS.rule : INKS.ruleStrong;
  const height = size * (within ? 0.72 : 0.5);
  const width = Math.max(size * 0.8, length);
  return [
    {
      kind: "path",
      d: pill(x - width / 2, y - height / 2, width, height),
      fill,
      stroke: within || disputed ? dashed : edge,
      ...faint,
    },
  ];
}

function pill(x: number, y: number, width: number, height: number): string {
  const r = height / 2;
  const [left, right] = [n(x + r), n(x + width - r)];
  const arc = (to: string, bottom: number) => `A${n(r)} ${n(r)} 0 0 1 ${to} ${n(bottom)}`;
  return `M${left} ${n(y)}H${right}${arc(right, y + height)}H${left}${arc(left, y)}Z`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

import { INKS } from "./inks";
import type { SceneNode } from "./scene";

interface Place {
  readonly x: number;
  /** The end of the bar the figure stands at, and which way the bar points: up is −1. */
  readonly y: number;
  readonly up: 1 | -1;
  readonly size: number;
  /** Further figures, outward from the bar. */
  readonly changes?: readonly string[];
  readonly opacity?: number;
}

/** How many are named at the end of a bar, over how many were declared where that is more; no wider than its number. */
export function namedFigure(named: number, declared: string | null, place: Place): SceneNode[] {
  const { x, y, up, size, changes = [], opacity } = place;
  const faint = opacity === undefined ? {} : { opacity };
  const number = (text: string, baseline: number): SceneNode => ({
    kind: "text",
    x,
    y: baseline,
    align: "center",
    text,
    style: { family: "sans", weight: 600, size },
    direction: "ltr",
    fill: INKS.ink,
    halo: INKS.paper,
    ...faint,
  });
  const nearest = y + (up < 0 ? -size * 0.35 : size * 1.05);
  const lines = declared === null ? 1 : 2;
  const further = changes.map((text, i) => number(text, nearest + up * size * 1.1 * (lines + i)));
  if (declared === null) return [number(`${named}`, nearest), ...further];
  const [upper, lower] = up < 0 ? [nearest - size * 1.1, nearest] : [nearest, nearest + size * 1.1];
  const rule: SceneNode = {
    kind: "rect",
    x: x - size * 0.6,
    y: upper + size * 0.16,
    width: size * 1.2,
    height: Math.max(0.6, size * 0.07),
    fill: INKS.ink,
    ...faint,
  };
  return [number(`${named}`, upper), number(declared, lower), rule, ...further];
}

import type { SvgPathCommand } from "harfbuzzjs";

/**
 * A glyph's outline as SVG path text in whole units, y downwards.
 * @param scale units per font unit
 */
export function glyphPath(outline: readonly SvgPathCommand[], scale: number): string {
  return outline
    .map(
      ({ type, values }) =>
        type + values.map((value, i) => Math.round(value * scale) * (i % 2 === 0 ? 1 : -1) || 0).join(" "),
    )
    .join("");
}

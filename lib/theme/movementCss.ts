import { movementSlug } from "@/lib/filters/movementSlug";
import { MOVEMENTS } from "@/lib/stats/movement";
import { MOVEMENT_STYLES } from "./movementStyles";

/**
 * The style rules that draw movements on a map inside `[data-change]`, and quiet the others while one is
 * pointed at in the legend.
 * @param id the prefix of the map's patterns (`{id}-{slug}` for stripes)
 */
export function movementCss(id: string): string {
  return MOVEMENTS.map((movement) => {
    const slug = movementSlug(movement);
    const { hue, texture } = MOVEMENT_STYLES[movement];
    const mark = `[data-change] [data-movement="${slug}"]`;
    const colour = `var(--standing-${hue})`;
    const pointed = `[data-change]:has([data-movement-filter="${slug}"]:is(:hover,:focus-visible))`;
    const paint =
      texture === "outlined"
        ? `fill:var(--paper);stroke:${colour};stroke-width:calc(28px / var(--k, 1))`
        : texture === "striped"
          ? `fill:url(#${id}-${slug})`
          : `fill:${texture === "hatched" ? `var(--fill-${hue})` : colour}`;
    const quiet = `${pointed} [data-iso3]:not([data-movement="${slug}"]){fill-opacity:.22;stroke-opacity:.3}`;
    const faint = texture === "outlined" ? `${mark}[data-muted]{stroke-opacity:.25}` : "";
    return `${mark}{${paint}}${faint}${quiet}`;
  }).join("");
}

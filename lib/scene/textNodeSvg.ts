import { EM } from "@/lib/typeset/em";
import type { SetRun, Typesetter } from "@/lib/typeset/typesetter";
import type { TextNode } from "./scene";
import { svgNumber, svgText } from "./svgText";

/** How letters travel in a file: as outlines, the same everywhere, or as text with the faces inside. */
export type Lettering = "outlines" | "fonts";

/**
 * Draws a text node; every run is placed by itself, so that no program has to order the two directions.
 * @param glyphs takes the shapes used, each once by its key
 */
export function textNodeSvg(
  node: TextNode,
  typesetter: Typesetter,
  lettering: Lettering,
  glyphs: Map<string, string>,
): string {
  const line = typesetter.setLine(node.text, node.style, node.direction);
  const left = node.x - { left: 0, center: line.width / 2, right: line.width }[node.align];
  const opacity = node.opacity === undefined ? "" : ` opacity="${node.opacity}"`;
  const edge = node.halo === undefined ? "" : edgeSvg(node.halo, node, lettering);
  if (lettering === "fonts") {
    const order = edge === "" ? "" : ' paint-order="stroke"';
    const shown = `fill="${node.fill}"${edge}${order}${opacity}`;
    return line.runs.map((run) => runAsText(run, left + run.x, node, shown)).join("");
  }
  const scale = node.style.size / EM;
  const shapes = line.runs.flatMap((run) =>
    run.glyphs.map(({ key, outline, x, y }) => {
      glyphs.set(key, outline);
      return `<use href="#${key}" x="${Math.round(run.x / scale) + x}"${y === 0 ? "" : ` y="${y}"`}/>`;
    }),
  );
  const place = `translate(${svgNumber(left)} ${svgNumber(node.y)}) scale(${Number(scale.toPrecision(6))})`;
  // All edges come first: letters that join would lose their joints to the edge of the next one.
  const below = edge === "" ? "" : `<g fill="${node.halo}"${edge}>${shapes.join("")}</g>`;
  return `<g fill="${node.fill}"${opacity} transform="${place}" role="text" aria-label="${svgText(node.text)}">${below}${shapes.join("")}</g>`;
}

/** An edge around letters of a fifth of the size; outlines stand in units of their own. */
function edgeSvg(halo: string, { style }: TextNode, lettering: Lettering): string {
  const width = lettering === "outlines" ? EM / 5 : style.size / 5;
  return ` stroke="${halo}" stroke-width="${svgNumber(width)}" stroke-linejoin="round"`;
}

function runAsText(run: SetRun, left: number, { y, style }: TextNode, shown: string): string {
  const { family, weight, size } = style;
  const stack = `'${run.family}', ${family === "serif" ? "serif" : "sans-serif"}`;
  // In a run from right to left the anchor's end is its left edge.
  const direction = run.direction === "rtl" ? ' direction="rtl" text-anchor="end"' : "";
  return (
    `<text ${shown} x="${svgNumber(left)}" y="${svgNumber(y)}" font-family="${stack}" font-weight="${weight}" ` +
    `font-size="${svgNumber(size)}" xml:space="preserve"${direction}>${svgText(run.text)}</text>`
  );
}

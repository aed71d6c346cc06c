import { textureShape } from "@/lib/theme/textureShape";
import { TEXTURE_SIGNS } from "@/lib/theme/textures";
import type { Typesetter } from "@/lib/typeset/typesetter";
import type { Fill, Scene, SceneNode, Stroke, Subject, TexturedFill } from "./scene";
import { svgNumber as n, svgText } from "./svgText";
import { texturePaint } from "./texturePaint";
import { textNodeSvg, type Lettering } from "./textNodeSvg";

export interface SvgOptions {
  readonly lettering: Lettering;
  /** Style sheet with the faces, where the letters are text. */
  readonly faces?: string;
  /** What the file says of itself, as XML. */
  readonly metadata?: string;
}

/** Writes a scene as one SVG document that needs nothing from elsewhere. */
export function sceneSvg(scene: Scene, typesetter: Typesetter, options: SvgOptions): string {
  const { width, height, paper, title, description, language, direction } = scene;
  const textures = new Map<string, string>();
  const glyphs = new Map<string, string>();
  const { lettering } = options;
  const body = nodesSvg(scene.nodes, { typesetter, lettering, textures, glyphs, scale: 1 });
  const shapes = [...glyphs].map(([key, d]) => `<path id="${key}" d="${d}"/>`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" ` +
    `viewBox="0 0 ${n(width)} ${n(height)}" role="img" lang="${language}" direction="${direction}" ` +
    `aria-labelledby="title" aria-describedby="desc">` +
    `<title id="title">${svgText(title)}</title><desc id="desc">${svgText(description)}</desc>` +
    (options.metadata === undefined ? "" : `<metadata>${options.metadata}</metadata>`) +
    (options.faces === undefined ? "" : `<style>${options.faces}</style>`) +
    `<defs>${[...textures.values(), ...shapes].join("")}</defs>` +
    `<rect width="${n(width)}" height="${n(height)}" fill="${paper}"/>${body}</svg>\n`
  );
}

interface Pen {
  readonly typesetter: Typesetter;
  readonly lettering: Lettering;
  /** Patterns in use, by id. */
  readonly textures: Map<string, string>;
  /** Outlines of letters in use, by id. */
  readonly glyphs: Map<string, string>;
  /** Scale of the groups around, by which textures are made smaller again. */
  readonly scale: number;
}

function nodesSvg(nodes: readonly SceneNode[], pen: Pen): string {
  return nodes.map((node) => nodeSvg(node, pen)).join("");
}

function nodeSvg(node: SceneNode, pen: Pen): string {
  switch (node.kind) {
    case "group": {
      const scale = node.scale ?? 1;
      const place = `translate(${n(node.x)} ${n(node.y)})${scale === 1 ? "" : ` scale(${scale})`}`;
      const move = node.x === 0 && node.y === 0 && scale === 1 ? "" : ` transform="${place}"`;
      const children = nodesSvg(node.children, { ...pen, scale: pen.scale * scale });
      return `<g${move}${subjectSvg(node.subject)}${children}</g>`;
    }
    case "text":
      return textNodeSvg(node, pen.typesetter, pen.lettering, pen.glyphs);
    case "path":
      return `<path d="${node.d}"${inkSvg(node, pen)}/>`;
    case "rect":
      return `<rect x="${n(node.x)}" y="${n(node.y)}" width="${n(node.width)}" height="${n(node.height)}"${inkSvg(node, pen)}/>`;
    case "circle":
      return `<circle cx="${n(node.x)}" cy="${n(node.y)}" r="${n(node.r)}"${inkSvg(node, pen)}/>`;
  }
}

/** The rest of a group's start: how it can be found, and what is said of it. */
function subjectSvg(subject: Subject | undefined): string {
  if (subject === undefined) return ">";
  const { id, words, marks } = subject;
  const data = Object.entries(marks).map(([name, value]) => ` data-${name}="${svgText(value)}"`);
  return ` id="${svgText(id)}"${data.join("")}><title>${svgText(words)}</title>`;
}

function inkSvg(
  { fill, stroke, opacity }: { fill?: Fill; stroke?: Stroke; opacity?: number },
  pen: Pen,
): string {
  const paint = fill === undefined ? "none" : typeof fill === "string" ? fill : textureUrl(fill, pen);
  const line =
    stroke === undefined
      ? ""
      : ` stroke="${stroke.colour}" stroke-width="${n(stroke.width)}" stroke-linejoin="round"` +
        (stroke.dash === undefined ? "" : ` stroke-dasharray="${stroke.dash.map(n).join(" ")}"`);
  return ` fill="${paint}"${line}${opacity === undefined ? "" : ` opacity="${opacity}"`}`;
}

/** The pattern of a texture, defined at its first use; equally wide whatever the scale around it. */
function textureUrl(fill: TexturedFill, { textures, scale }: Pen): string {
  const { ground, sign, colour } = texturePaint(fill);
  const id = `${sign}-${colour.slice(1)}-${ground.slice(1)}-${Math.round(scale * 1e4)}`;
  if (!textures.has(id)) {
    const { pitch } = TEXTURE_SIGNS[fill.texture];
    const turn = sign === "dots" ? "" : " rotate(45)";
    textures.set(
      id,
      `<pattern id="${id}" width="${pitch}" height="${pitch}" patternUnits="userSpaceOnUse" ` +
        `patternTransform="scale(${1 / scale})${turn}"><rect width="${pitch}" height="${pitch}" fill="${ground}"/><path d="${textureShape(fill.texture)}" fill="${colour}"/></pattern>`,
    );
  }
  return `url(#${id})`;
}

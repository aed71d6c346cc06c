import { TEXTURE_SIGNS } from "./textures";

/** One repeat of a texture's sign as SVG path text, on a square from 0 to the pitch; turned by 45° unless it is dots. */
export function textureShape(texture: keyof typeof TEXTURE_SIGNS, unit = 1): string {
  const { pitch, thick } = TEXTURE_SIGNS[texture];
  const [side, line] = [pitch * unit, thick * unit];
  if (texture === "dotted")
    return `M${side / 2 - line} ${side / 2}a${line} ${line} 0 1 0 ${2 * line} 0a${line} ${line} 0 1 0 ${-2 * line} 0Z`;
  const along = `M0 0h${line}v${side}h${-line}Z`;
  // Both parts wind the same way: a shape that winds against itself floods the tile in some renderers.
  return texture === "crossed" ? `${along}M${line} 0h${side - line}v${line}h${line - side}Z` : along;
}

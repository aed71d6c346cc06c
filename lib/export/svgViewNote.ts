import { VIEW_KEY } from "./pictureFacts";

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: "&",
  lt: "<",
  gt: ">",
  apos: "'",
  "#34": '"',
};

/** Reads the view an exported SVG keeps in its metadata; null for any other file. Runs in the browser too. */
export function svgViewNote(text: string): string | null {
  const found = new RegExp(`<dc:identifier>\\s*${VIEW_KEY}:\\s*([^<]*?)\\s*</dc:identifier>`).exec(text);
  return found?.[1]?.replace(/&([a-z]+|#34);/g, (whole, name: string) => ENTITIES[name] ?? whole) ?? null;
}

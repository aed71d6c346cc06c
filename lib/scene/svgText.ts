const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes a text for SVG content and attributes. */
export function svgText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

/** A number as SVG writes it: at most two decimals, no more than needed. */
export function svgNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

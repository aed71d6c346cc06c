import { readFileSync } from "node:fs";
import { SHAPES, type Fills, type Write } from "./recordCycle";

export interface FloorPlan {
  /** Per click the fills to set, round and round. */
  readonly cycle: readonly Fills[];
  /** Per click the changes of all views; where they are given, fills are left to them. */
  readonly writes?: readonly (readonly Write[])[];
  /** Per move of a drag the fills to set. */
  readonly drag: readonly Fills[];
}

const SCRIPT = readFileSync(new URL("inPage/floor.js", import.meta.url), "utf8");

/** Turns the page's own HTML into the floor: no script of ours, and a few lines that set recorded values by hand. */
export function floorDocument(html: string, plan: FloorPlan): string {
  const still = html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, "")
    .replace("data-dashboard=", "data-floor data-dashboard=");
  const data = JSON.stringify({ shapes: SHAPES, ...plan }).replaceAll("<", "\\u003c");
  return still.replace("</body>", () => `<script>const FLOOR = ${data};\n${SCRIPT}</script></body>`);
}

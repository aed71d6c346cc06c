import { choice, LOCALE_KEY, type QueryKey } from "@/lib/api/queryKey";
import type { Chart } from "@/lib/chart/charts";
import { DRAWN_SIZES } from "@/lib/chart/pictureSizes";
import { chartPageOf } from "./chartPages";

/** How large a PNG is drawn: one px of the picture's shape becomes so many. */
const PICTURE_SCALES = ["1", "2", "3", "4"] as const;

const LETTERINGS = ["outlines", "fonts"] as const;

/** The query keys that say how a picture is to be drawn. */
const DRAWING_KEYS: readonly QueryKey[] = [
  LOCALE_KEY,
  choice("size", "Shape of the picture; by default 16x9, and a4 for PDF.", () => DRAWN_SIZES),
  choice("scale", "How much larger a PNG is drawn; by default 2.", () => PICTURE_SCALES),
  choice(
    "letters",
    "In SVG, letters as outlines or as text with the faces inside; by default outlines.",
    () => LETTERINGS,
  ),
];

/** Charts that show nothing without a value of a key. */
const NEEDED_KEYS: Partial<Record<Chart, string>> = { languages: "language" };

/** The query keys of a chart's picture: those of its page's view, and how it is to be drawn. */
export function pictureKeys(chart: Chart): readonly QueryKey[] {
  const keys = chartPageOf(chart).keys.map((key) =>
    key.name === NEEDED_KEYS[chart] ? { ...key, required: true } : key,
  );
  return [...keys, ...DRAWING_KEYS];
}

import { FILTER_KEYS } from "@/lib/api/filterKeys";
import { choice, VERSION_KEY, type QueryKey } from "@/lib/api/queryKey";
import { LOCALES } from "@/lib/domain/state";
import { PICTURE_SIZES } from "@/lib/scene/pictureSizes";

/** How large a PNG is drawn: one px of the picture's shape becomes so many. */
const PICTURE_SCALES = ["1", "2", "3", "4"] as const;

const LETTERINGS = ["outlines", "fonts"] as const;

/** The query keys of a picture: those of the view, and how it is to be drawn. */
export const PICTURE_KEYS: readonly QueryKey[] = [
  ...Object.values(FILTER_KEYS),
  VERSION_KEY,
  choice("locale", "Language of the words; by default en.", () => LOCALES),
  choice("size", "Shape of the picture; by default 16x9, and a4 for PDF.", () => PICTURE_SIZES),
  choice("scale", "How much larger a PNG is drawn; by default 2.", () => PICTURE_SCALES),
  choice(
    "letters",
    "In SVG, letters as outlines or as text with the faces inside; by default outlines.",
    () => LETTERINGS,
  ),
];

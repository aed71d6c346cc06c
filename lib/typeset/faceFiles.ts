import type { TextStyle } from "./textStyle";

export interface FaceFile {
  /** Short and unlike that of any other file. */
  readonly key: string;
  /** The family's name, as a reader's program may know it. */
  readonly family: string;
  /** Below node_modules. */
  readonly path: string;
  /** Whether the file holds all weights; otherwise it is the one weight it has. */
  readonly variable: boolean;
}

const SANS = "@fontsource-variable/source-sans-3/files/source-sans-3";
const SERIF = "@fontsource/source-serif-4/files/source-serif-4";
const ARABIC: FaceFile = {
  key: "g4",
  family: "Noto Sans Arabic",
  path: "@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2",
  variable: true,
};

/** The faces pictures are set in, those of the page: per family in the order letters are looked for. */
export const FACE_FILES: Readonly<Record<TextStyle["family"], readonly FaceFile[]>> = {
  sans: [
    { key: "g0", family: "Source Sans 3", path: `${SANS}-latin-wght-normal.woff2`, variable: true },
    { key: "g1", family: "Source Sans 3", path: `${SANS}-latin-ext-wght-normal.woff2`, variable: true },
    { key: "g2", family: "Source Sans 3", path: `${SANS}-greek-wght-normal.woff2`, variable: true },
    { key: "g3", family: "Source Sans 3", path: `${SANS}-cyrillic-wght-normal.woff2`, variable: true },
    ARABIC,
  ],
  serif: [
    { key: "g5", family: "Source Serif 4", path: `${SERIF}-latin-600-normal.woff2`, variable: false },
    { key: "g6", family: "Source Serif 4", path: `${SERIF}-latin-ext-600-normal.woff2`, variable: false },
    ARABIC,
  ],
};

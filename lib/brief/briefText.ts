import { INKS } from "@/lib/scene/inks";
import type { TextNode } from "@/lib/scene/scene";
import type { TextStyle } from "@/lib/typeset/textStyle";
import { wrapText } from "@/lib/typeset/wrapText";
import type { BriefBlock } from "./briefBlock";
import { MEASURE, SHEET, startAt, type BriefSetting } from "./briefSheet";

interface Kind {
  readonly style: TextStyle;
  readonly fill: string;
  readonly leading: number;
  readonly before: number;
  /** Whether it is nothing without what follows it. */
  readonly keep: boolean;
}

const sans = (factor: number, weight: TextStyle["weight"] = 400): TextStyle => ({
  family: "sans",
  weight,
  size: SHEET.text * factor,
});

const KINDS = {
  kicker: { style: sans(1), fill: INKS.soft, leading: 1.4, before: 0, keep: true },
  title: {
    style: { family: "serif", weight: 600, size: SHEET.text * 2.3 },
    fill: INKS.ink,
    leading: 1.16,
    before: 3,
    keep: true,
  },
  lead: { style: sans(1.18), fill: INKS.ink, leading: 1.42, before: 10, keep: false },
  heading: { style: sans(1.25, 600), fill: INKS.ink, leading: 1.3, before: 20, keep: true },
  subheading: { style: sans(1, 600), fill: INKS.ink, leading: 1.4, before: 10, keep: true },
  body: { style: sans(1), fill: INKS.ink, leading: 1.42, before: 5, keep: false },
  strong: { style: sans(1, 600), fill: INKS.ink, leading: 1.42, before: 5, keep: false },
  note: { style: sans(0.92), fill: INKS.soft, leading: 1.4, before: 4, keep: false },
  source: { style: sans(0.92), fill: INKS.accent, leading: 1.4, before: 1.5, keep: false },
} as const satisfies Readonly<Record<string, Kind>>;

export type TextKind = keyof typeof KINDS;

interface Place {
  /** How far in from the side its language begins on, px. */
  readonly offset?: number;
  readonly href?: string;
  readonly before?: number;
}

/** Sets a paragraph, a block to the line, so that a long one may go over a page break; not after its first line. */
export function briefText(
  setting: BriefSetting,
  kind: TextKind,
  text: string,
  place: Place = {},
): BriefBlock[] {
  const { style, leading, before, keep } = KINDS[kind];
  const lines = textLines(setting, kind, text, place);
  return lines.map((node, i) => ({
    before: i === 0 ? (place.before ?? before) : 0,
    height: style.size * leading,
    keep: keep || (i === 0 && lines.length > 1) || (i === lines.length - 2 && i > 0),
    nodes: [node],
  }));
}

/** The height of a line of a kind of text. */
export function lineHeight(kind: TextKind): number {
  return KINDS[kind].style.size * KINDS[kind].leading;
}

/** The lines of a paragraph, each drawn as if it stood alone at the top of its block. */
export function textLines(
  setting: BriefSetting,
  kind: TextKind,
  text: string,
  { offset = 0, href, width = MEASURE - offset }: Place & { readonly width?: number } = {},
): TextNode[] {
  const { style, fill, leading } = KINDS[kind];
  const { typesetter, direction } = setting;
  return wrapText(typesetter, text, style, direction, width).map((line) => ({
    kind: "text",
    ...startAt(setting, offset),
    y: style.size * (leading / 2 + 0.34),
    text: line,
    style,
    fill,
    ...(href !== undefined && { href }),
  }));
}

import { formatNumber } from "@/lib/format/formatNumber";
import type { ColumnText } from "./column";
import { INKS, MUTED } from "./inks";
import { keyedColumn } from "./keyedColumn";
import type { LegendItem } from "./legend";
import type { MediaPictureContext } from "./mediaPictureContext";
import type { Box, RectNode, SceneNode } from "./scene";

const PARTS = ["zh", "en", "rest"] as const;

type Part = (typeof PARTS)[number];
type Ink = Omit<LegendItem, "words">;

/** What is left over is no number anyone published, and is drawn open. */
const PART_INKS: Readonly<Record<Part, Ink>> = {
  zh: { fill: INKS.ink },
  en: { fill: INKS.ruleStrong },
  rest: { fill: INKS.paper, stroke: { colour: INKS.ruleStrong, width: 1.5, dash: [5, 3.5] } },
};

/** The sign of our own arithmetic, as the page has it. */
const OURS: Ink = {
  fill: { texture: "hatched", hue: INKS.soft },
  stroke: { colour: INKS.soft, width: 1.2 },
};

/** The languages of the articles as parts of one bar: it lies over its words, in a tall picture it stands beside them. */
export function sharesScene(context: MediaPictureContext, box: Box, text: number): SceneNode[] {
  return box.width > 1.7 * box.height ? lying(context, box, text) : standing(context, box, text);
}

function lying(context: MediaPictureContext, box: Box, text: number): SceneNode[] {
  const gap = text * 2.5;
  const width = (box.width - 2 * gap) / PARTS.length;
  const size = text * 1.15;
  const columns = PARTS.map((part, i) => {
    const place = context.direction === "rtl" ? PARTS.length - 1 - i : i;
    return words(context, part, { x: box.x + place * (width + gap), y: 0, width }, size);
  });
  const tallest = Math.max(...columns.map(({ height }) => height));
  const thick = Math.min(box.height - tallest - text * 2, text * 10);
  const top = box.y + Math.max(0, (box.height - thick - text * 2 - tallest) / 2);
  let x = box.x;
  const bars = partSizes(context).map(({ part, size: share }): RectNode => {
    const long = share * box.width;
    const bar = {
      kind: "rect",
      x: x + 1,
      y: top,
      width: long - 2,
      height: thick,
      ...ink(context, part),
    } as const;
    x += long;
    return bar;
  });
  return [
    ...bars,
    { kind: "group", x: 0, y: top + thick + text * 2, children: columns.flatMap(({ nodes }) => nodes) },
  ];
}

/** Each part's words begin where the part does; the last, which is the smallest, end where the bar ends. */
function standing(context: MediaPictureContext, box: Box, text: number): SceneNode[] {
  const thick = box.width * 0.24;
  const gap = text * 1.6;
  const rtl = context.direction === "rtl";
  const place = { x: rtl ? box.x : box.x + thick + gap, y: 0, width: box.width - thick - gap };
  const sizes = [1.7, 1.5, 1.35, 1.2, 1].map((factor) => factor * text);
  const size = sizes.find((one) => words(context, "rest", place, one).height <= box.height * 0.16) ?? text;
  let y = box.y;
  return partSizes(context).flatMap(({ part, size: share }): SceneNode[] => {
    const tall = share * box.height;
    const column = words(context, part, place, size);
    const top = Math.min(y, box.y + box.height - column.height);
    const bar: RectNode = {
      kind: "rect",
      x: rtl ? box.x + box.width - thick : box.x,
      y: y + 1,
      width: thick,
      height: tall - 2,
      ...ink(context, part),
    };
    y += tall;
    return [bar, { kind: "group", x: 0, y: top, children: column.nodes }];
  });
}

function partSizes({ figures: { shares } }: MediaPictureContext) {
  const { zh, en } = shares;
  const sizes = { zh: zh.value, en: en.value, rest: 100 - zh.value - en.value };
  return PARTS.map((part) => ({ part, size: sizes[part] / 100 }));
}

function isMuted({ figures: { shares, derivedArticles }, inView }: MediaPictureContext, part: Part): boolean {
  return !inView.has(part === "rest" ? derivedArticles.rest.fact : shares[part].fact);
}

function ink(context: MediaPictureContext, part: Part): Ink {
  return { ...PART_INKS[part], ...(isMuted(context, part) && { opacity: MUTED }) };
}

function words(
  context: MediaPictureContext,
  part: Part,
  box: { readonly x: number; readonly y: number; readonly width: number },
  size: number,
) {
  const { t, model, figures, typesetter, direction } = context;
  const { value, margin } = figures.derivedArticles[part];
  const digits = (number: number, step = 1) => formatNumber(Math.round(number / step) * step, model.language);
  const fill = isMuted(context, part) ? INKS.soft : INKS.ink;
  const of = t(`media.share.${part}`);
  const named =
    part === "rest"
      ? of
      : t("picture.media.share", { share: formatNumber(figures.shares[part].value, model.language), of });
  const share: ColumnText = {
    text: named,
    style:
      part === "rest"
        ? { family: "sans", weight: 400, size }
        : { family: "serif", weight: 600, size: size * 1.5 },
    fill,
    leading: 1.3,
    before: 0,
  };
  const ours: ColumnText = {
    text: t("picture.media.derived", { count: digits(value, 1000), margin: digits(margin, 100) }),
    style: { family: "sans", weight: 400, size: size * 0.9 },
    fill: INKS.soft,
    leading: 1.4,
    before: 0,
  };
  const rows = [
    { ink: ink(context, part), texts: [share] },
    { ink: OURS, texts: [ours] },
  ];
  return keyedColumn(typesetter, rows, box, size, direction);
}

import { UNIT_STEP, unitMarks } from "@/lib/chart/unitMarks";
import { formatNumber } from "@/lib/format/formatNumber";
import type { Figure } from "@/lib/view/mediaFigures";
import { postSamples, type PostSample } from "@/lib/view/postSamples";
import { setColumn, type ColumnText } from "./column";
import { INKS, MUTED } from "./inks";
import { keyedColumn, type KeyedText } from "./keyedColumn";
import type { LegendItem } from "./legend";
import type { MediaPictureContext } from "./mediaPictureContext";
import type { Box, GroupNode, SceneNode } from "./scene";

const CLASS_INKS: Readonly<Record<"state" | "suspended" | "other", Omit<LegendItem, "words">>> = {
  state: { fill: INKS.ink },
  suspended: { fill: INKS.paper, stroke: { colour: INKS.ink, width: 1.4 } },
  other: { fill: INKS.rule, stroke: { colour: INKS.ruleStrong, width: 0.8 } },
};

/** How many marks may stand in a row of a sample. */
const COLUMNS = [25, 28, 32, 36, 40, 44, 48, 52, 56, 60, 66, 72, 80, 90, 100, 125] as const;

/** The posts with most interactions on two platforms, one mark per post, both at one size of mark, as large as fits. */
export function postsScene(context: MediaPictureContext, box: Box, text: number): SceneNode[] {
  const samples = postSamples(context.figures);
  const beside = box.width > 1.7 * box.height;
  const plans = COLUMNS.map((columns) => {
    const blocks = samples.map((sample) => sampleNodes(context, sample, { box, text, columns, beside }));
    return { blocks, height: blocks.reduce((sum, { height }) => sum + height, 0) + text * 1.5 };
  });
  const { blocks, height } = plans.find((plan) => plan.height <= box.height) ?? plans.at(-1)!;
  let y = box.y;
  return blocks.map((block): GroupNode => {
    const group: GroupNode = { kind: "group", x: 0, y, children: block.nodes };
    y += block.height + Math.min(box.height - height + text * 1.5, text * 4);
    return group;
  });
}

interface Plan {
  readonly box: Box;
  readonly text: number;
  readonly columns: number;
  /** Whether the words stand beside the marks, or around them. */
  readonly beside: boolean;
}

function sampleNodes(context: MediaPictureContext, sample: PostSample, { box, text, columns, beside }: Plan) {
  const { typesetter, direction } = context;
  const width = beside ? box.width * 0.52 : box.width;
  const step = width / columns;
  const rows = Math.ceil(sample.size.value / columns);
  const wordBox = {
    x: beside ? box.x + width + text * 2.5 : box.x,
    width: beside ? box.width - width - text * 2.5 : box.width,
  };
  const caption = setColumn(
    typesetter,
    [captionText(context, sample, text)],
    { ...wordBox, y: 0 },
    direction,
  );
  const top = beside ? 0 : caption.height + text * 0.3;
  const marks: GroupNode = {
    kind: "group",
    x: box.x,
    y: top,
    scale: step / UNIT_STEP,
    children: markNodes(context, sample, rows),
  };
  const keyTop = beside ? caption.height + text * 0.3 : top + rows * step + text * 0.4;
  const keys = keyedColumn(
    typesetter,
    keyRows(context, sample, text),
    { ...wordBox, y: keyTop },
    text,
    direction,
  );
  return {
    nodes: [marks, ...caption.nodes, ...keys.nodes],
    height: Math.max(top + rows * step, keyTop + keys.height),
  };
}

function isMuted({ inView }: MediaPictureContext, { classes }: PostSample): boolean {
  return classes.every(({ count, share }) => !inView.has(count.fact) && !inView.has(share.fact));
}

function markNodes(context: MediaPictureContext, sample: PostSample, rows: number): SceneNode[] {
  const { classes, size } = sample;
  const counts = classes.map(({ count }) => count.value);
  const rest = size.value - counts.reduce((sum, count) => sum + count, 0);
  const keys = [...classes.map(({ key }) => key), "other"] as const;
  return unitMarks([...counts, rest], rows).map(({ d }, i) => ({
    kind: "path",
    d,
    ...CLASS_INKS[keys[i]!],
    ...(isMuted(context, sample) && { opacity: MUTED }),
  }));
}

function captionText(
  { t, model }: MediaPictureContext,
  { name, size }: PostSample,
  text: number,
): ColumnText {
  return {
    text: t(`picture.media.top.${name}`, { size: formatNumber(size.value, model.language) }),
    style: { family: "sans", weight: 600, size: text * 1.1 },
    fill: INKS.ink,
    leading: 1.4,
    before: 0,
  };
}

function keyRows(
  { t, model }: MediaPictureContext,
  { classes, size }: PostSample,
  text: number,
): KeyedText[] {
  const digits = ({ value }: Figure) => formatNumber(value, model.language);
  const row = (key: keyof typeof CLASS_INKS, said: string): KeyedText => ({
    ink: CLASS_INKS[key],
    texts: [
      {
        text: said,
        style: { family: "sans", weight: 400, size: text },
        fill: INKS.ink,
        leading: 1.35,
        before: 0,
      },
    ],
  });
  return [
    ...classes.map(({ key, count, share }) =>
      row(
        key,
        t(`picture.media.class.${key}`, { share: digits(share), count: digits(count), size: digits(size) }),
      ),
    ),
    row("other", t("media.class.other")),
  ];
}

import { TONE_DIRECTIONS, TONE_STYLES, type ToneDirection } from "@/lib/theme/toneStyles";
import type { TextStyle } from "@/lib/typeset/textStyle";
import { TONE_SAID } from "@/lib/view/toneSaid";
import { setColumn } from "./column";
import { glyphNode, TONE_GLYPHS } from "./glyphNode";
import { INKS, MUTED } from "./inks";
import { largestThatFits } from "./largestThatFits";
import type { MediaPictureContext } from "./mediaPictureContext";
import type { Box, RectNode, SceneNode, TextNode } from "./scene";

type Context = Pick<MediaPictureContext, "t" | "typesetter" | "direction" | "inView" | "filters">;

/** How much larger than plain text the lanes may be set where there is room. */
const FACTORS = [2, 1.8, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.9, 0.85];

/** What was said of the tone of each language: lanes with an order and no distance, marks of one size, and no value. */
export function toneScene(context: Context, box: Box, text: number): SceneNode[] {
  const lanesAt = (size: number) => TONE_DIRECTIONS.map((tone) => laneNodes(context, tone, box, size));
  const { nodes, height } = largestThatFits(
    FACTORS.map((factor) => factor * text),
    box.height,
    (size) => {
      const lanes = lanesAt(size);
      return {
        nodes: lanes,
        height: lanes.reduce((sum, lane) => sum + lane.height, size * 1.2 * (lanes.length - 1)),
      };
    },
  );
  const gap = text * 1.2 + Math.min(Math.max(0, box.height - height) / 2, text * 4);
  let y = box.y;
  return nodes.map((lane): SceneNode => {
    const group: SceneNode = { kind: "group", x: 0, y, children: lane.nodes };
    y += lane.height + gap;
    return group;
  });
}

/** One lane: its sign, what is said, the languages it is said of, and how to take it. */
function laneNodes(context: Context, tone: ToneDirection, box: Box, text: number) {
  const { t, typesetter, direction } = context;
  const glyph = text * 2.4;
  const indent = glyph + text * 1.2;
  const wide = box.width > 60 * text;
  const inner = { x: direction === "rtl" ? box.x : box.x + indent, width: box.width - indent };
  const first = wide ? inner.width * 0.54 : inner.width;
  const second = wide ? inner.width - first - text * 2 : inner.width;
  const start = (width: number, offset: number) =>
    direction === "rtl" ? inner.x + inner.width - offset - width : inner.x + offset;
  const sans = (factor: number, weight: TextStyle["weight"] = 400) =>
    ({ family: "sans", weight, size: text * factor }) as const;
  const head = setColumn(
    typesetter,
    [{ text: t(`media.tone.${tone}`), style: sans(1.05, 600), fill: INKS.ink, leading: 1.4, before: 0 }],
    { x: start(first, 0), y: 0, width: first },
    direction,
  );
  const marks = markNodes(
    context,
    tone,
    { x: start(first, 0), y: head.height + text * 0.3, width: first },
    text,
  );
  const below = head.height + marks.height + text * 0.3;
  const note = setColumn(
    typesetter,
    [{ text: t(`media.toneNote.${tone}`), style: sans(0.92), fill: INKS.soft, leading: 1.4, before: 0 }],
    wide
      ? { x: start(second, first + text * 2), y: 0, width: second }
      : { x: start(second, 0), y: below + text * 0.4, width: second },
    direction,
  );
  const sign = glyphNode(
    TONE_GLYPHS[tone],
    { x: direction === "rtl" ? box.x + box.width - glyph : box.x, y: 0, width: glyph },
    toneInk(tone),
  );
  return {
    nodes: [sign, ...head.nodes, ...marks.nodes, ...note.nodes],
    height: wide ? Math.max(below, note.height) : below + text * 0.4 + note.height,
  };
}

function toneInk(tone: ToneDirection): string {
  return tone === "unsaid" ? INKS.soft : TONE_STYLES[tone].light;
}

/** The languages of a lane in marks of one size, in as many rows as they need. */
function markNodes(
  { t, typesetter, direction, inView, filters }: Context,
  tone: ToneDirection,
  box: { readonly x: number; readonly y: number; readonly width: number },
  text: number,
) {
  const gap = text * 0.6;
  const width = markWidth({ t, typesetter, direction }, box.width, gap, text);
  const height = text * 2.3;
  const inRow = Math.max(1, Math.floor((box.width + gap) / (width + gap)));
  const ink = toneInk(tone);
  const said = TONE_SAID[tone];
  const nodes = said.flatMap(([code, fact], i): SceneNode[] => {
    const offset = (i % inRow) * (width + gap);
    const x = direction === "rtl" ? box.x + box.width - offset - width : box.x + offset;
    const y = box.y + Math.floor(i / inRow) * (height + gap);
    const muted = !inView.has(fact);
    const filled = tone === "positive" && !muted;
    const mark: RectNode = {
      kind: "rect",
      x: x + 1,
      y,
      width: width - 2,
      height,
      fill: filled ? ink : INKS.paper,
      stroke: { colour: ink, width: 1.6, ...(tone === "unsaid" && { dash: [5, 3.5] }) },
      ...(muted && { opacity: MUTED }),
    };
    const chosen: RectNode[] =
      filters.language === code
        ? [
            {
              kind: "rect",
              x: x - 2,
              y: y - 3,
              width: width + 4,
              height: height + 6,
              stroke: { colour: INKS.ink, width: 1.5 },
            },
          ]
        : [];
    return [mark, ...chosen, name(t(`media.language.${code}`), x + width / 2, y + height / 2, filled, muted)];
  });
  return { nodes, height: Math.ceil(said.length / inRow) * (height + gap) - gap };

  function name(words: string, x: number, middle: number, filled: boolean, muted: boolean): TextNode {
    return {
      kind: "text",
      x,
      y: middle + text * 0.34,
      align: "center",
      text: words,
      style: { family: "sans", weight: 600, size: text },
      direction,
      fill: filled ? INKS.onDark : muted ? INKS.soft : INKS.ink,
    };
  }
}

/** The width of every mark: as many stand side by side as the longest lane has, where their names leave room for it. */
function markWidth(
  { t, typesetter, direction }: Pick<Context, "t" | "typesetter" | "direction">,
  room: number,
  gap: number,
  text: number,
): number {
  const style = { family: "sans", weight: 600, size: text } as const;
  const lanes = Object.values(TONE_SAID);
  const most = Math.max(...lanes.map((said) => said.length));
  const names = lanes
    .flat()
    .map(([code]) => typesetter.setLine(t(`media.language.${code}`), style, direction).width);
  const inOneRow = (room - gap * (most - 1)) / most;
  return Math.min(text * 7.5, inOneRow >= Math.max(...names) + text ? inOneRow : (room - gap) / 2);
}

import { INKS } from "@/lib/scene/inks";
import type { Scene, SceneNode } from "@/lib/scene/scene";
import type { BriefBlock } from "./briefBlock";
import { MEASURE, SHEET, startAt, type BriefSetting } from "./briefSheet";
import { textLines } from "./briefText";

interface BriefWords {
  readonly title: string;
  readonly description: string;
  /** Where the page it is the brief of is found on the web. */
  readonly address: string;
  /** Data version and day, for the foot of every page. */
  readonly version: string;
  /** How many pages of the document stand before the first of these; none by default. */
  readonly before?: number;
}

/** Puts the blocks of a brief onto as many A4 pages as they need, each with its number, version and address. */
export function briefPages(setting: BriefSetting, blocks: readonly BriefBlock[], words: BriefWords): Scene[] {
  const pages = paginate(blocks);
  const { model, direction } = setting;
  const { before = 0 } = words;
  return pages.map((nodes, i) => ({
    width: SHEET.width,
    height: SHEET.height,
    paper: "#ffffff",
    title: words.title,
    description: words.description,
    language: model.language,
    direction,
    nodes: [...nodes, ...footNodes(setting, words, before + i + 1, before + pages.length)],
  }));
}

function paginate(blocks: readonly BriefBlock[]): SceneNode[][] {
  const limit = SHEET.height - SHEET.bottom;
  const pages: SceneNode[][] = [[]];
  let y = SHEET.top;
  for (const group of keptTogether(blocks)) {
    const height = group.reduce((sum, block, i) => sum + block.height + (i > 0 ? block.before : 0), 0);
    const before = y === SHEET.top ? 0 : group[0]!.before;
    if (y > SHEET.top && y + before + height > limit) {
      pages.push([]);
      y = SHEET.top;
    }
    group.forEach((block, i) => {
      if (i > 0 || y > SHEET.top) y += block.before;
      pages.at(-1)!.push({ kind: "group", x: 0, y, children: block.nodes });
      y += block.height;
    });
  }
  return pages;
}

function keptTogether(blocks: readonly BriefBlock[]): BriefBlock[][] {
  const groups: BriefBlock[][] = [];
  blocks.forEach((block, i) => {
    if (i > 0 && blocks[i - 1]!.keep) groups.at(-1)!.push(block);
    else groups.push([block]);
  });
  return groups;
}

function footNodes(setting: BriefSetting, words: BriefWords, page: number, of: number): SceneNode[] {
  const { t, typesetter, direction } = setting;
  const top = SHEET.height - SHEET.bottom + 22;
  const number = t("brief.page", { page, of });
  const [line] = textLines(setting, "note", number);
  const width = typesetter.setLine(number, line!.style, direction).width;
  const at = (node: SceneNode, y: number): SceneNode => ({ kind: "group", x: 0, y, children: [node] });
  return [
    { kind: "rect", x: SHEET.side, y: top, width: MEASURE, height: 0.75, fill: INKS.rule },
    ...textLines(setting, "note", words.version, { width: MEASURE - width - 20 })
      .slice(0, 1)
      .map((node) => at(node, top + 5)),
    at({ ...line!, ...startAt(setting, MEASURE - width) }, top + 5),
    ...textLines(setting, "source", words.address, { href: words.address })
      .slice(0, 1)
      .map((node) => at(node, top + 21)),
  ];
}

import type { BriefBlock } from "./briefBlock";
import { MEASURE, type BriefSetting } from "./briefSheet";
import { lineHeight, textLines, type TextKind } from "./briefText";

interface Cell {
  readonly text: string;
  readonly kind: TextKind;
  /** How far in it begins, px; it ends where the next one begins. */
  readonly offset: number;
  readonly href?: string;
}

const GAP = 10;

/** Sets texts side by side in columns, each wrapped in its own. */
export function briefRow(
  setting: BriefSetting,
  cells: readonly Cell[],
  keep = false,
  before = 4,
): BriefBlock {
  const columns = cells.map(({ text, kind, offset, href }, i) => {
    const end = cells[i + 1]?.offset ?? MEASURE + GAP;
    const lines = textLines(setting, kind, text, {
      offset,
      width: end - offset - GAP,
      ...(href !== undefined && { href }),
    });
    const step = lineHeight(kind);
    return {
      height: lines.length * step,
      nodes: lines.map((line, l) => ({ ...line, y: line.y + l * step })),
    };
  });
  return {
    before,
    height: Math.max(...columns.map(({ height }) => height)),
    keep,
    nodes: columns.flatMap(({ nodes }) => nodes),
  };
}

import { STANDINGS, type Standing } from "@/lib/domain/standing";
import { ribbonPath } from "./ribbonPath";
import { spreadApart } from "./spreadApart";

/** The drawing's own units: as wide as this, and as high; a state is always equally thick. */
export const FLOW_WIDTH = 1000;
export const FLOW_HEIGHT = 600;

/** Width of a node, room between two nodes, and least distance of two names. */
export const NODE_WIDTH = 14;
const GAP = 8;
const NAME_ROOM = 36;

export interface FlowNode {
  readonly standing: Standing;
  readonly count: number;
  readonly y: number;
  readonly height: number;
  /** Where its name's middle goes, so that no two names meet. */
  readonly nameY: number;
}

export interface FlowRibbon {
  readonly was: Standing;
  readonly is: Standing;
  readonly count: number;
  readonly height: number;
  /** Tops of its two ends. */
  readonly y0: number;
  readonly y1: number;
  /** The path of its shape. */
  readonly d: string;
}

export interface FlowLayout {
  readonly left: readonly FlowNode[];
  readonly right: readonly FlowNode[];
  readonly ribbons: readonly FlowRibbon[];
  /** How much of the full height is used. */
  readonly height: number;
}

/**
 * Lays out how states went from one standing to another: nodes in the order of STANDINGS, ribbons as thick as
 * the states are many.
 * @param was standing before, as index into STANDINGS, per state
 * @param is standing after, likewise
 * @param counted 1 for each state to be drawn
 * @param total the number of states that fills the height, whatever is drawn
 */
export function flowLayout(was: Uint8Array, is: Uint8Array, counted: Uint8Array, total: number): FlowLayout {
  const cells = STANDINGS.map(() => new Uint16Array(STANDINGS.length));
  counted.forEach((bit, i) => (cells[was[i]!]![is[i]!]! += bit));
  const unit = (FLOW_HEIGHT - GAP * (STANDINGS.length - 1)) / total;
  const left = nodesOf(
    STANDINGS.map((_, from) => cells[from]!.reduce((sum, n) => sum + n, 0)),
    unit,
  );
  const right = nodesOf(
    STANDINGS.map((_, to) => cells.reduce((sum, row) => sum + row[to]!, 0)),
    unit,
  );
  const ends = [...left, ...right].map(({ y, height, nameY }) => Math.max(y + height, nameY + NAME_ROOM / 2));
  return { left, right, ribbons: ribbonsOf(cells, left, right, unit), height: Math.max(0, ...ends) };
}

function nodesOf(counts: readonly number[], unit: number): FlowNode[] {
  let y = 0;
  const nodes = STANDINGS.map((standing, i) => ({ standing, count: counts[i]! }))
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) => {
      const node = { standing, count, y, height: count * unit };
      y += node.height + GAP;
      return node;
    });
  const middles = nodes.map((node) => node.y + node.height / 2);
  const names = spreadApart(middles, NAME_ROOM, NAME_ROOM / 2, FLOW_HEIGHT - NAME_ROOM / 2);
  return nodes.map((node, i) => ({ ...node, nameY: names[i]! }));
}

function ribbonsOf(
  cells: readonly Uint16Array[],
  left: readonly FlowNode[],
  right: readonly FlowNode[],
  unit: number,
): FlowRibbon[] {
  const [x0, x1] = [NODE_WIDTH, FLOW_WIDTH - NODE_WIDTH];
  const reached = new Map(right.map(({ standing, y }) => [standing, y]));
  return left.flatMap((from) => {
    let y0 = from.y;
    return right.flatMap(({ standing: is }): FlowRibbon[] => {
      const count = cells[STANDINGS.indexOf(from.standing)]![STANDINGS.indexOf(is)]!;
      if (count === 0) return [];
      const height = count * unit;
      const y1 = reached.get(is)!;
      const ribbon = {
        was: from.standing,
        is,
        count,
        height,
        y0,
        y1,
        d: ribbonPath({ x0, x1, y0, y1, height }),
      };
      y0 += height;
      reached.set(is, y1 + height);
      return [ribbon];
    });
  });
}

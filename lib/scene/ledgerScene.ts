import { barsScene } from "./barsScene";
import { BETWEEN, layLedger } from "./ledgerLayout";
import type { LedgerContext } from "./ledgerRow";
import type { Box, SceneNode } from "./scene";

/** Named out of declared, statement by statement: in one column or two, with long labels or short ones, as the room is. */
export function ledgerScene(context: LedgerContext, box: Box, text: number): SceneNode[] {
  const { typesetter, direction } = context;
  const { columns, width, gap, pitch, size, labels, unit } = layLedger(context, box, text);
  return columns.flatMap(({ heads, rows }, c) => {
    const fromStart = c * (width + gap);
    const x = direction === "rtl" ? box.x + box.width - width - fromStart : box.x + fromStart;
    let y = box.y;
    return rows.flatMap((list, g): SceneNode[] => {
      const top = y;
      const bars = { x, y: top + heads[g]!.height, width, height: pitch * list.length };
      y = bars.y + bars.height + text * BETWEEN;
      return [
        { kind: "group", x, y: top, children: heads[g]!.nodes },
        ...barsScene(typesetter, list, bars, size, direction, { labels: labels[c]!, unit }),
      ];
    });
  });
}

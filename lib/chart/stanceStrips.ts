import { sideOf } from "@/lib/domain/sideOf";
import { STANCE_OF_CODE, type PositionRecord } from "@/lib/stats/positionRecord";

/** One state's whole record as three path texts in a strip of one slot per statement, two units high. */
export interface StanceStrip {
  readonly critical: string;
  readonly supportive: string;
  /** Abstentions and withdrawn signatures, on the middle line. */
  readonly neither: string;
}

/** Strips for every state of the record; slots follow the statements, critical above, supportive below. */
export function stanceStrips(record: PositionRecord): StanceStrip[] {
  const strips = record.states.map(() => ({ critical: "", supportive: "", neither: "" }));
  record.stances.forEach((codes, slot) => {
    const { side } = record.statements[slot]!;
    strips.forEach((strip, i) => {
      const stance = STANCE_OF_CODE.get(codes[i]!);
      if (stance === undefined) return;
      const taken = sideOf(stance, side);
      if (taken !== null) strip[taken] += tick(slot, taken === "critical" ? 0 : 1);
      else if (stance === "abstain" || stance === "withdrew") strip.neither += `M${slot} .8h.8v.4h-.8z`;
    });
  });
  return strips;
}

function tick(slot: number, lane: 0 | 1): string {
  return `M${slot} ${lane}h.8v1h-.8z`;
}

/** The slots of the statements that are out of view, as one path over the strip's whole height. */
export function shadedSlots(inView: Uint8Array): string {
  let path = "";
  inView.forEach((bit, slot) => {
    if (bit === 0) path += `M${slot} 0h1v2h-1z`;
  });
  return path;
}

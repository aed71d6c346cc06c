import { sideOf } from "@/lib/domain/sideOf";
import { STANCE_OF_CODE, type PositionRecord } from "@/lib/stats/positionRecord";

/** One state's whole record as path texts in a strip of one slot per statement, two units high. */
export interface StanceStrip {
  readonly critical: string;
  readonly supportive: string;
  /** Abstentions and withdrawn signatures, on the middle line. */
  readonly abstained: string;
  readonly withdrew: string;
}

/** Strips for every state of the record; slots follow the statements, critical above, supportive below. */
export function stanceStrips(record: PositionRecord): StanceStrip[] {
  const strips = record.states.map(() => ({ critical: "", supportive: "", abstained: "", withdrew: "" }));
  record.stances.forEach((codes, slot) => {
    const { side } = record.statements[slot]!;
    strips.forEach((strip, i) => {
      const stance = STANCE_OF_CODE.get(codes[i]!);
      if (stance === undefined) return;
      const taken = sideOf(stance, side);
      if (taken !== null) strip[taken] += tick(slot, taken === "critical" ? 0 : 1);
      else if (stance === "abstain") strip.abstained += middle(slot);
      else if (stance === "withdrew") strip.withdrew += middle(slot);
    });
  });
  return strips;
}

function tick(slot: number, lane: 0 | 1): string {
  return `M${slot} ${lane}h.8v1h-.8z`;
}

function middle(slot: number): string {
  return `M${slot} .8h.8v.4h-.8z`;
}

/** Neighbouring slots whose statements are all in view, or all out of view. */
export interface SlotRun {
  readonly from: number;
  readonly to: number;
  readonly inView: boolean;
}

/** The slots from the first to the last, in runs as long as can be. */
export function slotRuns(inView: Uint8Array): SlotRun[] {
  const starts = [...inView.keys()].filter((slot) => slot === 0 || inView[slot] !== inView[slot - 1]);
  return starts.map((from, i) => ({
    from,
    to: starts[i + 1] ?? inView.length,
    inView: inView[from] === 1,
  }));
}

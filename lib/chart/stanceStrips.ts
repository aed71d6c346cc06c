import { STANCE_CODES, type PositionRecord } from "@/lib/stats/positionRecord";

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
      switch (codes[i]) {
        case STANCE_CODES.sign:
        case STANCE_CODES.joined_later:
          if (side === "critical") strip.critical += tick(slot, 0);
          else strip.supportive += tick(slot, 1);
          break;
        case STANCE_CODES.yes:
          strip.critical += tick(slot, 0);
          break;
        case STANCE_CODES.no:
          strip.supportive += tick(slot, 1);
          break;
        case STANCE_CODES.abstain:
        case STANCE_CODES.withdrew:
          strip.neither += `M${slot} .8h.8v.4h-.8z`;
          break;
        default:
      }
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

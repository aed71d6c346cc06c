import type { ReceiptEntry, StateReceipt } from "./stateReceipt";

/** A receipt that only follows the pointer shows this many entries. */
const SHOWN = 2;

interface ReceiptGlance {
  /** The newest entries in view. */
  readonly shown: readonly ReceiptEntry[];
  /** How many entries it leaves out, and how many of these are not in view. */
  readonly more: number;
  readonly outside: number;
}

/** What a glance at a state's receipt shows, and how much it leaves out. */
export function receiptGlance({ entries }: Pick<StateReceipt, "entries">): ReceiptGlance {
  const inView = entries.filter((entry) => entry.inView);
  const shown = inView.slice(0, SHOWN);
  return { shown, more: entries.length - shown.length, outside: entries.length - inView.length };
}

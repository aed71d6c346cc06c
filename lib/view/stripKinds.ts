import { STANCES } from "@/lib/domain/stance";
import type { Side } from "@/lib/domain/statement";
import { ABSENCES, type Act } from "@/lib/stats/actOn";
import type { StateAct } from "./stateActs";

/** Columns of a state's strip that are drawn alike, and how many there are. */
export interface StripKind {
  readonly act: Act;
  /** Null where the side makes no difference, and for a vote. */
  readonly side: Side | null;
  /** False for statements known only second-hand. */
  readonly counted: boolean;
  readonly count: number;
}

const ORDER: readonly Act[] = [...STANCES, ...ABSENCES];

/** What the columns of a strip say, each kind once: an entry differs by side, an absence does not. */
export function stripKinds(acts: readonly StateAct[]): StripKind[] {
  const kinds = new Map<string, StripKind>();
  for (const { act, statement } of acts) {
    const { counted, side } = statement;
    const absent = (ABSENCES as readonly Act[]).includes(act) || act === "declined";
    const name = counted ? `${act} ${absent ? "" : side}` : "uncounted";
    const known = kinds.get(name);
    kinds.set(
      name,
      known ? { ...known, count: known.count + 1 } : { act, side: absent ? null : side, counted, count: 1 },
    );
  }
  return [...kinds.values()].sort(
    (a, b) => Number(b.counted) - Number(a.counted) || ORDER.indexOf(a.act) - ORDER.indexOf(b.act),
  );
}

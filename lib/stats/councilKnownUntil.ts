import { max } from "d3-array";
import type { IsoDate } from "@/lib/domain/statement";
import { COUNCIL_SEATS, satOn } from "./councilPeriods";
import type { PositionRecord } from "./positionRecord";

const known = new WeakMap<PositionRecord["states"], IsoDate | null>();

/** The last day whose Council is wholly in the data: of later ones not all members are elected. Null without any. */
export function councilKnownUntil({ states }: Pick<PositionRecord, "states">): IsoDate | null {
  const found = known.get(states);
  if (found !== undefined) return found;
  const ends = new Set(states.flatMap(({ council }) => council.map(([, end]) => end)));
  const full = [...ends].filter(
    (day) => states.filter(({ council }) => satOn(council, day)).length === COUNCIL_SEATS,
  );
  const last = max(full) ?? null;
  known.set(states, last);
  return last;
}

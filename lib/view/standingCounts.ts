import { STANDINGS, type Standing } from "@/lib/domain/standing";

export interface StandingCount {
  readonly standing: Standing;
  /** States with this standing among those that pass every clause but the choice of standings. */
  readonly count: number;
  /** Of these, the ones in view. */
  readonly inView: number;
}

/** Counts states per standing, in the order of STANDINGS; the legend ignores its own clause. */
export function standingCounts(
  standing: Uint8Array,
  considered: Uint8Array,
  inView: Uint8Array,
): StandingCount[] {
  const counts = new Uint16Array(STANDINGS.length);
  const shown = new Uint16Array(STANDINGS.length);
  standing.forEach((code, i) => {
    counts[code]! += considered[i]!;
    shown[code]! += inView[i]!;
  });
  return STANDINGS.map((name, code) => ({ standing: name, count: counts[code]!, inView: shown[code]! }));
}

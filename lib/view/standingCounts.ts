import { STANDINGS, type Standing } from "@/lib/domain/standing";

export interface StandingCount {
  readonly standing: Standing;
  /** States with this standing among those that pass every clause but the choice of standings. */
  readonly count: number;
  /** What the count is out of: all of those that could take part, for `ineligible` all of them. */
  readonly of: number;
  /** Of the counted, the ones in view. */
  readonly inView: number;
}

/**
 * Counts states per standing, in the order of STANDINGS; the legend ignores its own clause. In votes alone only
 * the members of the day are in the denominator.
 */
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
  const all = counts.reduce((sum, count) => sum + count, 0);
  const eligible = all - counts[STANDINGS.indexOf("ineligible")]!;
  return STANDINGS.map((name, code) => ({
    standing: name,
    count: counts[code]!,
    of: name === "ineligible" ? all : eligible,
    inView: shown[code]!,
  }));
}

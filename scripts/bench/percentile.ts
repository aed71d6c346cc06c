/** The value below which the share `p` (0 to 1) of the values lies, by the nearest rank. Throws on no values. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)];
  if (value === undefined) throw new Error("no values");
  return value;
}

import type { TimeSpan } from "./timeSpan";

/** The fewest days the axis shows: nearer, whole months could no longer be told apart from days. */
export const CLOSEST = 28;

/**
 * Zooms a span of days by a factor about a day that keeps its place, within [0, days].
 * @param factor above 1 shows fewer days
 */
export function zoomSpan(span: TimeSpan, factor: number, about: number, days: number): TimeSpan {
  const length = span.to - span.from;
  const wanted = Math.min(Math.max(Math.round(length / factor), Math.min(CLOSEST, days)), days);
  const share = length > 0 ? (about - span.from) / length : 0.5;
  return within(Math.round(about - share * wanted), wanted, days);
}

/** Moves a span by a share of its own length, within [0, days]. */
export function panSpan(span: TimeSpan, share: number, days: number): TimeSpan {
  const length = span.to - span.from;
  return within(span.from + Math.round(share * length), length, days);
}

function within(from: number, length: number, days: number): TimeSpan {
  const first = Math.min(Math.max(from, 0), days - length);
  return { from: first, to: first + length };
}

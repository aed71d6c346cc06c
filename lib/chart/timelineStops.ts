/** Days, counted from the axis' first, at which something happened: ascending and without repeats. */
export type Stops = readonly number[];

/** The first stop after a day, if there is one. */
export function stopAfter(stops: Stops, day: number): number | undefined {
  return stops.find((stop) => stop > day);
}

/** The last stop before a day, if there is one. */
export function stopBefore(stops: Stops, day: number): number | undefined {
  return stops.findLast((stop) => stop < day);
}

/** The stop nearest to a day if it is at most `reach` days away, and otherwise the day itself. */
export function snapToStop(stops: Stops, day: number, reach: number): number {
  const before = stops.findLast((stop) => stop <= day) ?? -Infinity;
  const after = stops.find((stop) => stop > day) ?? Infinity;
  const nearest = day - before <= after - day ? before : after;
  return Math.abs(nearest - day) <= reach ? nearest : day;
}

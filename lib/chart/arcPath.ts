interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A line from one point to another that leaves and arrives level.
 * @param rise how far it rises over what lies between two points of one height
 */
export function arcPath(a: Point, b: Point, rise: number): string {
  const [from, to] = [round(a.y), round(b.y)];
  const middle = round((a.x + b.x) / 2);
  const up = from === to ? rise : 0;
  return `M${round(a.x)} ${from}C${middle} ${round(from - up)} ${middle} ${round(to - up)} ${round(b.x)} ${to}`;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

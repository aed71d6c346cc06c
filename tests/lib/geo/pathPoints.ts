/** Reads a path of relative `m` and `z` commands back into the absolute points of its subpaths; throws on any other. */
export function pathPoints(d: string): [number, number][][] {
  const rings: [number, number][][] = [];
  let [x, y] = [0, 0];
  for (const [text, body = "", close = ""] of d.matchAll(/m([-\d ]+)(z?)|[^]+/g)) {
    const numbers = body.match(/-?\d+/g)?.map(Number) ?? [];
    if (numbers.length < 4 || numbers.length % 2 === 1) throw new Error(`Not a path: ${text.slice(0, 40)}`);
    const ring: [number, number][] = [];
    for (let index = 0; index < numbers.length; index += 2) {
      [x, y] = [x + (numbers[index] ?? NaN), y + (numbers[index + 1] ?? NaN)];
      ring.push([x, y]);
    }
    if (close === "z") [x, y] = ring[0] ?? [0, 0];
    rings.push(ring);
  }
  return rings;
}

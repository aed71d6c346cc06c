/** The size of a name on the page's map, and the width of a letter of it, in map units. */
export const LABEL_SIZE = 104;
const LETTER_WIDTH = 52;

/** A name as the page's map writes it within a width of map units: on one line, on two, or not at all. */
export function labelLines(name: string, room: number): readonly string[] {
  const letters = Math.floor(room / LETTER_WIDTH);
  if (name.length <= letters) return [name];
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const split = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  if (split === undefined) return [];
  const lines = [name.slice(0, split), name.slice(split + 1)];
  return lines.every((line) => line.length <= letters) ? lines : [];
}

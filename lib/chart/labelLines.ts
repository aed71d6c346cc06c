/** Width of a letter of a name on the page's map, in map units: most letters, and those that are not like most. */
const LETTER_WIDTH = 55;
const OTHER_WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["fijlrtI .,’'-()", 29],
  ["mwMW", 87],
];

/**
 * A name as the map writes it within a width of map units: on one line, on two, or not at all.
 * @param widthOf the width of a line in map units; by default what the page, which measures nothing, takes for it
 */
export function labelLines(
  name: string,
  room: number,
  widthOf: (line: string) => number = pageWidth,
): readonly string[] {
  const fits = (line: string) => widthOf(line) <= room;
  if (fits(name)) return [name];
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const split = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  if (split === undefined) return [];
  const lines = [name.slice(0, split), name.slice(split + 1)];
  return lines.every(fits) ? lines : [];
}

function pageWidth(line: string): number {
  const widthOf = (letter: string) =>
    OTHER_WIDTHS.find(([letters]) => letters.includes(letter))?.[1] ?? LETTER_WIDTH;
  return [...line].reduce((sum, letter) => sum + widthOf(letter), 0);
}

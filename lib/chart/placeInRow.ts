/**
 * The place in a row of marks a key leads to: arrows to the one beside, Home and End to the ends.
 *
 * @returns null where there is none, or the key is another
 */
export function placeInRow(key: string, from: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return from + 1 < count ? from + 1 : null;
    case "ArrowLeft":
    case "ArrowUp":
      return from > 0 ? from - 1 : null;
    case "Home":
      return count > 0 ? 0 : null;
    case "End":
      return count > 0 ? count - 1 : null;
    default:
      return null;
  }
}

import { foldName } from "@/lib/format/foldName";

/**
 * The name meant by letters typed one after another.
 * @param names in the order to search; a single letter goes on to the next name after `from`
 * @returns its place, or null where no name begins so
 */
export function typeAhead(names: readonly string[], typed: string, from: number): number | null {
  const wanted = foldName(typed);
  if (wanted === "") return null;
  const first = wanted.length === 1 ? from + 1 : Math.max(from, 0);
  for (let step = 0; step < names.length; step++) {
    const place = (first + step) % names.length;
    if (foldName(names[place]!).startsWith(wanted)) return place;
  }
  return null;
}

import { foldName } from "./foldName";

/** The folded names of one state, its code among them or not. */
export interface NamedCode {
  readonly code: string;
  readonly names: readonly string[];
}

const MOST = 6;

/** No name is nearly as long, and comparing takes longer the longer the text. */
const LONGEST = 100;

/**
 * The codes nearest to what was typed: by the fewest single slips (a letter left out, put in, changed, or two
 * neighbours swapped) between it and a code or a name, then by code. Names may differ by a third of their length;
 * where one is exactly what was typed, there is no other.
 */
export function nearNames(typed: string, candidates: readonly NamedCode[]): string[] {
  const wanted = foldName(typed);
  if (wanted === "" || wanted.length > LONGEST) return [];
  const most = Math.max(2, Math.floor(wanted.length / 3));
  const near = candidates
    .map(({ code, names }) => ({ code, slips: nearest(wanted, code.toLowerCase(), names) }))
    .filter(({ slips }) => slips <= most && slips < wanted.length)
    .sort((a, b) => a.slips - b.slips || (a.code < b.code ? -1 : 1));
  const exact = near.filter(({ slips }) => slips === 0);
  return (exact.length > 0 ? exact : near.slice(0, MOST)).map(({ code }) => code);
}

function nearest(wanted: string, code: string, names: readonly string[]): number {
  // A name only begun is nearer than any slip, and further than a name spelt out.
  const begun = names.some((name) => wanted.length > 3 && name.startsWith(wanted)) ? 0.5 : Infinity;
  return Math.min(begun, ...[code, ...names].map((name) => slips(wanted, name)));
}

/** The fewest slips that turn one text into the other. */
function slips(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = last[j - 1]! + Number(a[i - 1] !== b[j - 1]);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const back = swapped ? beforeLast[j - 2]! + 1 : Infinity;
      row[j] = Math.min(changed, last[j]! + 1, row[j - 1]! + 1, back);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
